"""Compression in the formats .xz and .lzma, over liblzma."""

LZMAError: type = ...
def __start__(module): ...

def is_check_supported(check_id, /) -> bool:
    """Does the library know this integrity check?"""
def _encode_filter_properties(filter, /) -> bytes:
    """The properties of a filter, without its id."""
def _decode_filter_properties(filter_id, encoded_props, /) -> dict:
    """The filter with these properties."""

@module("_lzma")
@layout("LzmaCompressor", pointers=["stream.internal"], header="../stdlib/native/compress/lzma_types.h")
class LZMACompressor(object):
    """Compresses data piece by piece.

format is FORMAT_XZ, FORMAT_ALONE or FORMAT_RAW; check an integrity check; preset 0 to 9, possibly
with PRESET_EXTREME; filters, instead of a preset, a sequence of dicts."""
    def __new__(cls, format=1, check=-1, preset=None, filters=None): ...
    def compress(self, data, /) -> bytes:
        """What is known of the compressed data so far."""
    def flush(self) -> bytes:
        """The rest of the compressed data. The compressor is of no use afterwards."""

@module("_lzma")
@layout("LzmaDecompressor", pointers=["stream.internal", "pending", "unused"], header="../stdlib/native/compress/lzma_types.h")
class LZMADecompressor(object):
    """Decompresses data piece by piece.

format is FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE or FORMAT_RAW; memlimit the memory that may be used,
in bytes; filters those of FORMAT_RAW."""
    def __new__(cls, format=0, memlimit=None, filters=None): ...
    def decompress(self, data, max_length=-1) -> bytes:
        """What can be decompressed so far, at most max_length bytes unless that is negative.

The rest of the data is kept: as long as needs_input is false, there is more to get with b''."""
    @field
    def check(self) -> int: """The integrity check of the data, CHECK_UNKNOWN as long as it is not known."""
    @field
    def eof(self) -> bool: """Has the compressed data ended?"""
    @field
    def needs_input(self) -> bool: """Is there nothing more to get without new data?"""
    @field
    def unused_data(self) -> bytes: """What came behind the end of the compressed data."""
