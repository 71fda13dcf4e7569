"""The hash function MD5."""

def md5(string=b'', *, usedforsecurity=True):
    """A hash object, with the MD5 of string so far."""
