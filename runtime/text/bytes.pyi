@layout("BytesObject", pointers=["data"])
@flags("BASE", "BYTES")
class bytes(object):
    """bytes(source=b'', encoding, errors): an immutable sequence of numbers below 256, from an iterable, a bytes-like object, a size, or an encoded str."""
    def __new__(cls, source=..., encoding=..., errors=...): ...
    def __hash__(self) -> int: ...
    def __bytes__(self) -> bytes:
        """The object itself, as bytes."""
    def __getnewargs__(self): ...
    def __mod__(self, value, /): ...
    def __rmod__(self, value, /): ...
    def __len__(self) -> int: ...
    def __getitem__(self, key, /): ...
    def __contains__(self, key, /) -> bool: ...
    def __iter__(self): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __add__(self, value, /): ...
    def __mul__(self, value, /): ...
    def __rmul__(self, value, /): ...
    def __lt__(self, value, /) -> bool: ...
    def __le__(self, value, /) -> bool: ...
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __gt__(self, value, /) -> bool: ...
    def __ge__(self, value, /) -> bool: ...
    def __sizeof__(self) -> int:
        """The size in memory, in bytes."""
    def capitalize(self):
        """The first byte in upper case, the rest in lower case (ASCII letters)."""
    def center(self, width, fillchar=b' ', /):
        """Centred in a text of this width."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def count(self, sub, start=..., end=..., /) -> int:
        """How often sub (bytes or one byte's number) occurs in self[start:end], without overlaps."""
    def decode(self, encoding='utf-8', errors='strict') -> str:
        """The text that these bytes are in this encoding; errors says what to do with bytes that it does not know."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def endswith(self, suffix, start=..., end=..., /) -> bool:
        """Does self[start:end] end with suffix, or with one of a tuple of them?"""
    def expandtabs(self, tabsize=8):
        """Tabs replaced by spaces up to the next column that tabsize divides."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def find(self, sub, start=..., end=..., /) -> int:
        """The lowest index in self[start:end] where sub begins, or -1."""
    @classmethod
    def fromhex(cls, string, /):
        """The bytes that pairs of hexadecimal digits stand for; spaces between pairs are skipped."""
    def hex(self, sep=..., bytes_per_sep=1) -> str:
        """Two hexadecimal digits a byte, with sep between groups of bytes_per_sep, counted from the right (from the left if negative)."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def index(self, sub, start=..., end=..., /) -> int:
        """As find, but ValueError if sub is not there."""
    def isalnum(self) -> bool:
        """Not empty, and only ASCII letters and digits?"""
    def isalpha(self) -> bool:
        """Not empty, and only ASCII letters?"""
    def isascii(self) -> bool:
        """Are all bytes below 128?"""
    def isdigit(self) -> bool:
        """Not empty, and only ASCII digits?"""
    def islower(self) -> bool:
        """At least one ASCII letter, and none in upper case?"""
    def isspace(self) -> bool:
        """Not empty, and only ASCII white space?"""
    def istitle(self) -> bool:
        """Are words capitalized, and is there one?"""
    def isupper(self) -> bool:
        """At least one ASCII letter, and none in lower case?"""
    def join(self, iterable_of_bytes, /):
        """The items, with these bytes between them."""
    def ljust(self, width, fillchar=b' ', /):
        """At the left of a text of this width."""
    def lower(self):
        """ASCII letters in lower case."""
    def lstrip(self, bytes=None, /):
        """Without ASCII white space, or without the given bytes, at the start."""
    @staticmethod
    def maketrans(frm, to, /):
        """A table for translate: 256 bytes, those of frm replaced by those of to."""
    def partition(self, sep, /):
        """The part before the first sep, sep, and the part after it; or all and two empty ones."""
    def removeprefix(self, prefix, /):
        """Without this prefix, if it begins with it."""
    def removesuffix(self, suffix, /):
        """Without this suffix, if it ends with it."""
    def replace(self, old, new, count=-1, /):
        """With old replaced by new, everywhere or only the first count times."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def rfind(self, sub, start=..., end=..., /) -> int:
        """The highest index in self[start:end] where sub begins, or -1."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def rindex(self, sub, start=..., end=..., /) -> int:
        """As rfind, but ValueError if sub is not there."""
    def rjust(self, width, fillchar=b' ', /):
        """At the right of a text of this width."""
    def rpartition(self, sep, /):
        """The part before the last sep, sep, and the part after it; or two empty ones and all."""
    def rsplit(self, sep=None, maxsplit=-1) -> list:
        """The parts between separators (or runs of white space); at most maxsplit splits, from the right."""
    def rstrip(self, bytes=None, /):
        """Without ASCII white space, or without the given bytes, at the end."""
    def split(self, sep=None, maxsplit=-1) -> list:
        """The parts between separators (or runs of white space); at most maxsplit splits, from the left."""
    def splitlines(self, keepends=False) -> list:
        """The lines, with their ends if keepends is true."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def startswith(self, prefix, start=..., end=..., /) -> bool:
        """Does self[start:end] begin with prefix, or with one of a tuple of them?"""
    def strip(self, bytes=None, /):
        """Without ASCII white space, or without the given bytes, at both ends."""
    def swapcase(self):
        """ASCII letters: upper case turned to lower, and lower to upper."""
    def title(self):
        """Each word capitalized (ASCII letters)."""
    def translate(self, table, /, delete=b''):
        """Each byte replaced by the one that the table (256 bytes, or None) has at its number; those in delete are left out."""
    def upper(self):
        """ASCII letters in upper case."""
    def zfill(self, width, /):
        """Filled with zeros on the left, behind a sign."""

@layout("ByteIterator", pointers=["text"], header="text/byte_iterator.h")
@flags("NO_DIRECT_NEW")
class bytes_iterator(object):
    def __iter__(self): ...
    def __next__(self) -> int: ...
    def __length_hint__(self) -> int: ...
    def __reduce__(self): ...
    def __setstate__(self, state, /): ...
