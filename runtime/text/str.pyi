@layout("StrObject", pointers=["data"])
@flags("BASE", "STR")
class str(object):
    """str(object='', encoding, errors): text. Of one argument: what __str__ gives; otherwise the bytes-like object, decoded."""
    def __new__(cls, object=..., encoding=..., errors=...): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __len__(self) -> int: ...
    def __getitem__(self, key, /) -> str: ...
    def __contains__(self, key, /) -> bool: ...
    def __iter__(self): ...
    def __add__(self, value, /) -> str: ...
    def __mul__(self, value, /) -> str: ...
    def __rmul__(self, value, /) -> str: ...
    def __mod__(self, value, /) -> str: ...
    def __rmod__(self, value, /) -> str: ...
    def __lt__(self, value, /) -> bool: ...
    def __le__(self, value, /) -> bool: ...
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __gt__(self, value, /) -> bool: ...
    def __ge__(self, value, /) -> bool: ...
    def __format__(self, format_spec, /) -> str:
        """The text padded and cut as format_spec says."""
    def __sizeof__(self) -> int:
        """The size in memory, in bytes."""
    def __getnewargs__(self): ...
    def capitalize(self) -> str:
        """The first character in title case, the rest in lower case."""
    def casefold(self) -> str:
        """A form for comparisons that ignore case."""
    def center(self, width, fillchar=' ', /) -> str:
        """Centred in a text of this width."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def count(self, sub, start=..., end=..., /) -> int:
        """How often sub occurs in self[start:end], without overlaps."""
    def encode(self, encoding='utf-8', errors='strict') -> bytes:
        """The text as bytes in this encoding; errors says what to do with characters that it lacks."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def endswith(self, suffix, start=..., end=..., /) -> bool:
        """Does self[start:end] end with suffix, or with one of a tuple of them?"""
    def expandtabs(self, tabsize=8) -> str:
        """Tabs replaced by spaces up to the next column that tabsize divides."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def find(self, sub, start=..., end=..., /) -> int:
        """The lowest index in self[start:end] where sub begins, or -1."""
    def format(self, *args, **kwargs) -> str:
        """The text with each {field} replaced by the argument that it names."""
    def format_map(self, mapping, /) -> str:
        """As format(**mapping), but the mapping is used as it is."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def index(self, sub, start=..., end=..., /) -> int:
        """As find, but ValueError if sub is not there."""
    def isalnum(self) -> bool:
        """Not empty, and all characters are letters or numbers?"""
    def isalpha(self) -> bool:
        """Not empty, and all characters are letters?"""
    def isascii(self) -> bool:
        """Are all characters in the range U+0000 to U+007F?"""
    def isdecimal(self) -> bool:
        """Not empty, and all characters are digits of a decimal system?"""
    def isdigit(self) -> bool:
        """Not empty, and all characters are digits?"""
    def isidentifier(self) -> bool:
        """Is it a name that Python's grammar allows (keywords too)?"""
    def islower(self) -> bool:
        """At least one cased character, and all of them in lower case?"""
    def isnumeric(self) -> bool:
        """Not empty, and all characters stand for numbers?"""
    def isprintable(self) -> bool:
        """Would repr show all characters as they are?"""
    def isspace(self) -> bool:
        """Not empty, and all characters are white space?"""
    def istitle(self) -> bool:
        """Are words capitalized, and is there one?"""
    def isupper(self) -> bool:
        """At least one cased character, and all of them in upper case?"""
    def join(self, iterable, /) -> str:
        """The strings of the iterable, with this one between them."""
    def ljust(self, width, fillchar=' ', /) -> str:
        """At the left of a text of this width."""
    def lower(self) -> str:
        """In lower case."""
    def lstrip(self, chars=None, /) -> str:
        """Without white space, or without the given characters, at the start."""
    @staticmethod
    def maketrans(x, y=..., z=..., /) -> dict:
        """A table for translate."""
    def partition(self, sep, /):
        """The part before the first sep, sep, and the part after it; or self and two empty strings."""
    def removeprefix(self, prefix, /) -> str:
        """Without this prefix, if it begins with it."""
    def removesuffix(self, suffix, /) -> str:
        """Without this suffix, if it ends with it."""
    def replace(self, old, new, count=-1, /) -> str:
        """With old replaced by new, everywhere or only the first count times."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def rfind(self, sub, start=..., end=..., /) -> int:
        """The highest index in self[start:end] where sub begins, or -1."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def rindex(self, sub, start=..., end=..., /) -> int:
        """As rfind, but ValueError if sub is not there."""
    def rjust(self, width, fillchar=' ', /) -> str:
        """At the right of a text of this width."""
    def rpartition(self, sep, /):
        """The part before the last sep, sep, and the part after it; or two empty strings and self."""
    def rsplit(self, sep=None, maxsplit=-1) -> list:
        """The parts between separators (or runs of white space); at most maxsplit splits, from the right."""
    def rstrip(self, chars=None, /) -> str:
        """Without white space, or without the given characters, at the end."""
    def split(self, sep=None, maxsplit=-1) -> list:
        """The parts between separators (or runs of white space); at most maxsplit splits, from the left."""
    def splitlines(self, keepends=False) -> list:
        """The lines, with their ends if keepends is true."""
    @code("ERROR_KEYWORDS")
    @code("ERROR_TUPLE")
    def startswith(self, prefix, start=..., end=..., /) -> bool:
        """Does self[start:end] begin with prefix, or with one of a tuple of them?"""
    def strip(self, chars=None, /) -> str:
        """Without white space, or without the given characters, at both ends."""
    def swapcase(self) -> str:
        """Upper case turned to lower, and lower to upper."""
    def title(self) -> str:
        """Each word capitalized."""
    def translate(self, table, /) -> str:
        """Each character replaced by what table[its number] gives: a number, a string, or None to delete it."""
    def upper(self) -> str:
        """In upper case."""
    def zfill(self, width, /) -> str:
        """Filled with zeros on the left, behind a sign."""

@layout("StrIterator", pointers=["text"], header="text/str_iterator.h")
@flags("NO_DIRECT_NEW")
class str_iterator(object):
    def __iter__(self): ...
    def __next__(self) -> str: ...
    def __length_hint__(self) -> int: ...
    def __reduce__(self): ...
    def __setstate__(self, state, /): ...

@layout("StrIterator", pointers=["text"], header="text/str_iterator.h")
@flags("NO_DIRECT_NEW")
class str_ascii_iterator(object):
    def __iter__(self): ...
    def __next__(self) -> str: ...
    def __length_hint__(self) -> int: ...
    def __reduce__(self): ...
    def __setstate__(self, state, /): ...
