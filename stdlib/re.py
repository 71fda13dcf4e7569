"""Regular expressions, matched by PCRE2; syntax, results and errors are those of CPython 3.11."""

import enum
import _re
from _re import Match, Pattern
import copyreg

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split",
    "findall", "finditer", "compile", "purge", "template", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
    "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag",
]

__version__ = "2.2.1"


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    # The order is that in which repr shows them.
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


class error(Exception):
    """What is wrong with a regular expression: msg, pattern, pos, lineno, colno."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


def _warn(message, is_deprecation, is_template):
    import warnings
    level = 3 if is_template else 4  # a pattern is compiled by _compile, for the function that the user called
    warnings.warn(message, DeprecationWarning if is_deprecation else FutureWarning, stacklevel=level)


_re.setup(error, _warn)


def match(pattern, string, flags=0):
    """The Match of pattern at the start of string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """The Match of pattern with all of string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first Match of pattern in string, or None."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """string with its matches (at most count, if that is not 0) replaced by repl: a template with \\1 and
    \\g<name>, or a callable that gets the Match."""
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """What sub gives, and how many matches were replaced."""
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """The parts of string between the matches, and the groups of these."""
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """All matches in string: their text, or their groups if there are any."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over the Matches in string."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """The Pattern for an expression."""
    return _compile(pattern, flags)


def purge():
    """Forgets the patterns that were compiled so far."""
    _cache.clear()


def template(pattern, flags=0):
    """Deprecated: as compile."""
    import warnings
    warnings.warn("The re.template() function is deprecated as it is an undocumented function without an "
                  "obvious purpose. Use re.compile() instead.", DeprecationWarning)
    return _re.compile(pattern, int(flags) | 1)


_special = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """pattern with a backslash before every character that is special in expressions."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


_cache = {}
_CACHE_MAX = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray, memoryview)):
        raise TypeError("first argument must be string or compiled pattern")
    if flags & 1:
        import warnings
        warnings.warn("The re.TEMPLATE/re.T flag is deprecated as it is an undocumented flag without an obvious "
                      "purpose. Don't use it.", DeprecationWarning)
    compiled = _re.compile(pattern, flags)
    if not flags & 128:
        if len(_cache) >= _CACHE_MAX:
            _cache.pop(next(iter(_cache)), None)
        _cache[key] = compiled
    return compiled


copyreg.pickle(Pattern, lambda pattern: (_compile, (pattern.pattern, pattern.flags)), _compile)


class Scanner:
    """Splits text into tokens: lexicon is a list of (expression, action), the action None, a value, or a callable
    that gets the scanner and the text."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        phrases = []
        self._actions = {}
        group = 1
        for phrase, action in lexicon:
            self._actions[group] = action
            phrases.append(f"({phrase})")
            group += 1 + _compile(phrase, flags).groups
        self.scanner = _compile("|".join(phrases), flags)

    def scan(self, string):
        """The results of the actions, and the rest of string that no expression matches."""
        results = []
        match = self.scanner.scanner(string).match
        end = 0
        while found := match():
            start, end = end, found.end()
            if start == end:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                results.append(action)
        return results, string[end:]
