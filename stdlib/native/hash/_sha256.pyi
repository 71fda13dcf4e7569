"""The hash functions SHA-224 and SHA-256."""

def sha224(string=b'', *, usedforsecurity=True):
    """A hash object, with the SHA-224 of string so far."""
def sha256(string=b'', *, usedforsecurity=True):
    """A hash object, with the SHA-256 of string so far."""
