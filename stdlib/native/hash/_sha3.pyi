"""The hash functions SHA-3 and SHAKE."""

def sha3_224(data=b'', /, *, usedforsecurity=True):
    """A hash object, with the SHA3-224 of data so far."""
def sha3_256(data=b'', /, *, usedforsecurity=True):
    """A hash object, with the SHA3-256 of data so far."""
def sha3_384(data=b'', /, *, usedforsecurity=True):
    """A hash object, with the SHA3-384 of data so far."""
def sha3_512(data=b'', /, *, usedforsecurity=True):
    """A hash object, with the SHA3-512 of data so far."""
def shake_128(data=b'', /, *, usedforsecurity=True):
    """A hash object of any length, with the SHAKE128 of data so far."""
def shake_256(data=b'', /, *, usedforsecurity=True):
    """A hash object of any length, with the SHAKE256 of data so far."""
