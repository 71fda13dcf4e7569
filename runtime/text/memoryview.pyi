@layout("MemoryView", pointers=["owner", "shape"], header="text/memoryview.h")
@flags("SEQUENCE", "WEAK")
class memoryview(object):
    """memoryview(object): the memory of a bytes-like object, without copying it."""
    def __new__(cls, object): ...
    def __repr__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __len__(self) -> int: ...
    def __getitem__(self, key, /): ...
    def __setitem__(self, key, value, /): ...
    def __delitem__(self, key, /): ...
    def __iter__(self): ...
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __enter__(self):
        """The view itself."""
    @code("ERROR_TUPLE")
    def __exit__(self, *args) -> None:
        """Releases the view."""
    @property
    def obj(self):
        """The object whose memory it is."""
    @property
    def nbytes(self):
        """The size of all items, in bytes."""
    @property
    def readonly(self):
        """May the memory not be written to?"""
    @property
    def itemsize(self):
        """The size of an item, in bytes."""
    @property
    def format(self):
        """What an item is, as the module struct names it."""
    @property
    def ndim(self):
        """The number of dimensions."""
    @property
    def shape(self):
        """The number of items in each dimension."""
    @property
    def strides(self):
        """The distance from item to item in each dimension, in bytes."""
    @property
    def suboffsets(self):
        """Always empty."""
    @property
    def c_contiguous(self):
        """Does the memory hold the items without gaps, the last dimension varying fastest?"""
    @property
    def f_contiguous(self):
        """Does the memory hold the items without gaps, the first dimension varying fastest?"""
    @property
    def contiguous(self):
        """Does the memory hold the items without gaps?"""
    def cast(self, format, shape=...):
        """A view of the same memory with another format or shape."""
    def hex(self, sep=..., bytes_per_sep=1) -> str:
        """Two hexadecimal digits a byte, with sep between groups of bytes_per_sep."""
    def release(self) -> None:
        """Lets go of the memory; the view cannot be used any more."""
    def tobytes(self, order='C') -> bytes:
        """A copy of the items, as bytes."""
    def tolist(self) -> list:
        """The items, in lists as deep as the dimensions."""
    def toreadonly(self):
        """A view of the same memory that cannot be written to."""

@layout("MemoryIterator", pointers=["view"], header="text/memoryview.h")
@flags("NO_DIRECT_NEW")
class memory_iterator(object):
    def __iter__(self): ...
    def __next__(self): ...
