"""The types of zlib's objects, which are no members of the module."""

@module("zlib")
@layout("ZlibObject", pointers=["stream.state", "dictionary", "unused", "left"], header="../stdlib/native/compress/zlib_types.h")
@flags("NO_DIRECT_NEW")
class Compress(object):
    """Compresses data piece by piece."""
    def compress(self, data, /) -> bytes:
        """What is known of the compressed data so far."""
    def flush(self, mode=4, /) -> bytes:
        """The rest of the compressed data."""
    def copy(self):
        """A copy, which goes its own way."""
    def __copy__(self):
        """A copy, which goes its own way."""
    def __deepcopy__(self, memo, /):
        """A copy, which goes its own way."""

@module("zlib")
@layout("ZlibObject", pointers=["stream.state", "dictionary", "unused", "left"], header="../stdlib/native/compress/zlib_types.h")
@flags("NO_DIRECT_NEW")
class Decompress(object):
    """Decompresses data piece by piece."""
    def decompress(self, data, /, max_length=0) -> bytes:
        """What can be decompressed so far, at most max_length bytes (0: all)."""
    def flush(self, length=16384, /) -> bytes:
        """The rest."""
    def copy(self):
        """A copy, which goes its own way."""
    def __copy__(self):
        """A copy, which goes its own way."""
    def __deepcopy__(self, memo, /):
        """A copy, which goes its own way."""
    @field
    def unused_data(self) -> bytes: """What came behind the end of the compressed data."""
    @field
    def unconsumed_tail(self) -> bytes: """What was not looked at for max_length."""
    @field
    def eof(self) -> bool: """Has the compressed data ended?"""
