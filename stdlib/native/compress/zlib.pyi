"""Compression and checksums, over zlib."""

error: type = ...
def __start__(module): ...

def adler32(data, value=1, /) -> int:
    """The Adler-32 of data, starting with that of what came before."""
def crc32(data, value=0, /) -> int:
    """The CRC-32 of data, starting with that of what came before."""
def compress(data, /, level=-1, wbits=15) -> bytes:
    """The data, compressed."""
def decompress(data, /, wbits=15, bufsize=16384) -> bytes:
    """The data that compress() was given."""
def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=...):
    """An object that compresses data piece by piece."""
def decompressobj(wbits=15, zdict=...):
    """An object that decompresses data piece by piece."""
