"""Compression of whole blocks, over libbzip2."""

@module("_bz2")
@layout("Bz2Compressor", pointers=["stream.state"], header="../stdlib/native/compress/bz2_types.h")
class BZ2Compressor(object):
    """Compresses data piece by piece; compresslevel is 1 to 9."""
    def __new__(cls, compresslevel=9, /): ...
    def compress(self, data, /) -> bytes:
        """What is known of the compressed data so far."""
    def flush(self) -> bytes:
        """The rest of the compressed data. The compressor is of no use afterwards."""

@module("_bz2")
@layout("Bz2Decompressor", pointers=["stream.state", "pending", "unused"], header="../stdlib/native/compress/bz2_types.h")
class BZ2Decompressor(object):
    """Decompresses data piece by piece."""
    def __new__(cls, *args, **kwargs): ...
    def decompress(self, data, max_length=-1) -> bytes:
        """What can be decompressed so far, at most max_length bytes unless that is negative.

The rest of the data is kept: as long as needs_input is false, there is more to get with b''."""
    @field
    def eof(self) -> bool: """Has the compressed data ended?"""
    @field
    def unused_data(self) -> bytes: """What came behind the end of the compressed data."""
    @field
    def needs_input(self) -> bool: """Is there nothing more to get without new data?"""
