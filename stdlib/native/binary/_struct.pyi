"""Values as bytes by a format, for the module struct."""

def calcsize(format, /) -> int:
    """How many bytes a format describes."""
def pack(format, /, *args) -> bytes:
    """The bytes of the values."""
def pack_into(format, buffer, offset, /, *args) -> None:
    """Writes the bytes of the values into a buffer."""
def unpack(format, buffer, /) -> tuple:
    """The values in bytes of exactly the right length."""
def unpack_from(format, /, buffer, offset=0) -> tuple:
    """The values in a buffer, from offset on."""
def iter_unpack(format, buffer, /):
    """An iterator over the values in one piece of the buffer after the other."""
def _clearcache() -> None:
    """Forgets the formats that were read."""

error: type = ...

@module("_struct")
@layout("StructObject", pointers=["format", "fields"], header="../stdlib/native/binary/struct_types.h")
@flags("BASE")
class Struct(object):
    """Struct(format): a format that was read."""
    def __new__(cls, format): ...
    def __init__(self, format) -> None: ...
    def pack(self, *args) -> bytes:
        """The bytes of the values."""
    def pack_into(self, buffer, offset, /, *args) -> None:
        """Writes the bytes of the values into a buffer."""
    def unpack(self, buffer, /) -> tuple:
        """The values in bytes of exactly the right length."""
    def unpack_from(self, buffer, offset=0) -> tuple:
        """The values in a buffer, from offset on."""
    def iter_unpack(self, buffer, /):
        """An iterator over the values in one piece of the buffer after the other."""
    @property
    def format(self) -> str: """The format, as str."""
    @property
    def size(self) -> int: """How many bytes it describes."""
    def __sizeof__(self) -> int: ...

@module("_struct")
@layout("UnpackIterator", pointers=["layout", "buffer"], header="../stdlib/native/binary/struct_types.h")
@flags("NO_DIRECT_NEW")
class unpack_iterator(object):
    def __iter__(self): ...
    def __next__(self): ...
    def __length_hint__(self) -> int: ...
