"""Arrays of numbers or characters that lie in memory as C has them."""

typecodes: str = ...
ArrayType: type = ...

def __start__(module): ...

def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    """What pickles refer to: an array from bytes of any machine."""

@module("array")
@layout("ArrayObject", pointers=["buffer", "lock.views"], header="../stdlib/native/binary/array_types.h")
@flags("BASE", "SEQUENCE", "WEAK")
class array(object):
    """array(typecode [, initializer]): an array of items of one type."""
    def __new__(cls, /, *args, **kwargs): ...
    def __len__(self) -> int: ...
    def __getitem__(self, index, /): ...
    def __setitem__(self, index, value, /): ...
    def __delitem__(self, index, /): ...
    def __contains__(self, item, /) -> bool: ...
    def __iter__(self): ...
    def __add__(self, other, /): ...
    def __iadd__(self, other, /): ...
    def __mul__(self, count, /): ...
    def __rmul__(self, count, /): ...
    def __imul__(self, count, /): ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    __hash__ = None
    def __repr__(self) -> str: ...
    def __copy__(self):
        """A copy."""
    def __deepcopy__(self, unused, /):
        """A copy."""
    def __reduce_ex__(self, value, /) -> tuple: ...
    def __sizeof__(self) -> int: ...
    def append(self, v, /) -> None:
        """Adds an item at the end."""
    def buffer_info(self) -> tuple:
        """The address of the memory, and the count of items."""
    def byteswap(self) -> None:
        """Turns the bytes of each item around."""
    def count(self, v, /) -> int:
        """How often v is in the array."""
    def extend(self, bb, /) -> None:
        """Adds the items of an array or of an iterable."""
    def frombytes(self, buffer, /) -> None:
        """Adds items from bytes as they lie in memory."""
    def fromfile(self, f, n, /) -> None:
        """Adds n items that are read from a file."""
    def fromlist(self, list, /) -> None:
        """Adds the items of a list, all or none."""
    def fromunicode(self, ustr, /) -> None:
        """Adds the characters of a str."""
    def index(self, v, start=0, stop=..., /) -> int:
        """Where v is first found."""
    def insert(self, i, v, /) -> None:
        """Puts v in front of item i."""
    def pop(self, i=-1, /):
        """Takes out an item."""
    def remove(self, v, /) -> None:
        """Takes out the first item that equals v."""
    def reverse(self) -> None:
        """Turns the order of the items around."""
    def tobytes(self) -> bytes:
        """The items as they lie in memory."""
    def tofile(self, f, /) -> None:
        """Writes the items to a file as they lie in memory."""
    def tolist(self) -> list:
        """A list of the items."""
    def tounicode(self) -> str:
        """The characters as str."""
    @property
    def itemsize(self) -> int: """Bytes an item."""
    @property
    def typecode(self) -> str: """The type of the items."""

@module("array")
@layout("ArrayIterator", pointers=["array"], header="../stdlib/native/binary/array_types.h")
@flags("NO_DIRECT_NEW")
class arrayiterator(object):
    def __iter__(self): ...
    def __next__(self): ...
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state, /) -> None:
        """Set state information for unpickling."""
