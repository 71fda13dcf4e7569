"""The hash functions SHA-384 and SHA-512."""

def sha384(string=b'', *, usedforsecurity=True):
    """A hash object, with the SHA-384 of string so far."""
def sha512(string=b'', *, usedforsecurity=True):
    """A hash object, with the SHA-512 of string so far."""
