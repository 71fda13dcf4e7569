"""What the C library knows of languages and countries."""

Error: type = ...

def __start__(module): ...

def setlocale(category, locale=None, /) -> str:
    """Chooses a locale for a category, or says which one it has."""
def localeconv() -> dict:
    """How numbers and amounts of money are written."""
def nl_langinfo(key, /) -> str:
    """A text of the locale."""
def getencoding() -> str:
    """The encoding of the locale."""
def strcoll(os1, os2, /) -> int:
    """Which of two strings comes first: negative, 0 or positive."""
def strxfrm(string, /) -> str:
    """A string that compares with others as strcoll() would."""
def gettext(msg, /) -> str:
    """The translation of a message."""
def dgettext(domain, msg, /) -> str:
    """The translation of a message in a domain."""
def dcgettext(domain, msg, category, /) -> str:
    """The translation of a message in a domain and category."""
def textdomain(domain, /) -> str:
    """Sets the domain of gettext(); None: says which it is."""
def bindtextdomain(domain, dir, /) -> str:
    """Sets the folder of a domain's translations; None: says which it is."""
def bind_textdomain_codeset(domain, codeset, /):
    """Sets the encoding of a domain's translations; None: says which it is."""
