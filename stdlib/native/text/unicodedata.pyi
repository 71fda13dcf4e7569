"""Properties of characters: the Unicode Character Database, version 14.0.0."""

unidata_version: str = ...
ucd_3_2_0: object = ...
def __start__(module): ...

def name(chr, default=..., /) -> str:
    """The name of a character."""
def lookup(name, /) -> str:
    """The character, or sequence of characters, with this name or alias."""
def category(chr, /) -> str:
    """The general category: two letters."""
def bidirectional(chr, /) -> str:
    """The bidirectional class, '' where none is defined."""
def combining(chr, /) -> int:
    """The canonical combining class, 0 where none is defined."""
def mirrored(chr, /) -> int:
    """1 for characters that are mirrored in text from right to left."""
def east_asian_width(chr, /) -> str:
    """The East Asian width."""
def decomposition(chr, /) -> str:
    """The decomposition mapping as hexadecimal numbers, '' where there is none."""
def decimal(chr, default=..., /):
    """The value of a decimal digit."""
def digit(chr, default=..., /):
    """The value of a digit."""
def numeric(chr, default=..., /):
    """The numeric value, as float."""
def normalize(form, unistr, /) -> str:
    """The normal form NFC, NFD, NFKC or NFKD of a str."""
def is_normalized(form, unistr, /) -> bool:
    """Is the str in this normal form?"""

@module("unicodedata")
@layout("UcdObject", pointers=[], header="../stdlib/native/text/unicodedata_types.h")
@flags("NO_DIRECT_NEW")
class UCD(object):
    """The database of another version."""
    @property
    def unidata_version(self) -> str: """The version."""
    def name(self, chr, default=..., /) -> str:
        """The name of a character."""
    def lookup(self, name, /) -> str:
        """The character with this name."""
    def category(self, chr, /) -> str:
        """The general category: two letters."""
    def bidirectional(self, chr, /) -> str:
        """The bidirectional class, '' where none is defined."""
    def combining(self, chr, /) -> int:
        """The canonical combining class, 0 where none is defined."""
    def mirrored(self, chr, /) -> int:
        """1 for characters that are mirrored in text from right to left."""
    def east_asian_width(self, chr, /) -> str:
        """The East Asian width."""
    def decomposition(self, chr, /) -> str:
        """The decomposition mapping as hexadecimal numbers, '' where there is none."""
    def decimal(self, chr, default=..., /):
        """The value of a decimal digit."""
    def digit(self, chr, default=..., /):
        """The value of a digit."""
    def numeric(self, chr, default=..., /):
        """The numeric value, as float."""
    def normalize(self, form, unistr, /) -> str:
        """The normal form NFC, NFD, NFKC or NFKD of a str."""
    def is_normalized(self, form, unistr, /) -> bool:
        """Is the str in this normal form?"""
