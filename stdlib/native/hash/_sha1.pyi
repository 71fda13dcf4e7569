"""The hash function SHA-1."""

def sha1(string=b'', *, usedforsecurity=True):
    """A hash object, with the SHA-1 of string so far."""
