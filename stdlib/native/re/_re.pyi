"""The engine of the module re."""

def compile(pattern, flags, /):
    """A Pattern: the expression (str or bytes-like) with these flags, an int."""
def setup(error, warn, /):
    """Tells which exception to raise (error(message, pattern, position)), and what to call for warnings
    (warn(message, is_deprecation, is_template))."""
def expand(pattern, match, template, /):
    """What the template becomes with the groups of the match."""

@module("re")
@layout("PatternObject", pointers=["pattern", "names", "indexes", "template", "root", "inside"], header="../stdlib/native/re/re_types.h")
@flags("NO_DIRECT_NEW", "WEAK")
class Pattern(object):
    """Compiled regular expression object."""
    def match(self, string, pos=0, endpos=...):
        """Matches zero or more characters at the beginning of the string."""
    def fullmatch(self, string, pos=0, endpos=...):
        """Matches against all of the string."""
    def search(self, string, pos=0, endpos=...):
        """A Match at the first place in the string where the pattern fits, or None."""
    def sub(self, repl, string, count=0):
        """The string with its matches, at most count if that is not 0, replaced by repl: a template, or a function
        of the Match."""
    def subn(self, repl, string, count=0):
        """As sub(), but the pair (new string, how many were replaced)."""
    def split(self, string, maxsplit=0):
        """Split string by the occurrences of pattern."""
    def findall(self, string, pos=0, endpos=...):
        """Return a list of all non-overlapping matches of pattern in string."""
    def finditer(self, string, pos=0, endpos=...):
        """An iterator over the matches, one Match after the other; none overlaps another."""
    def scanner(self, string, pos=0, endpos=...):
        """An object whose match() and search() go on where the last one ended."""
    @field
    def pattern(self): """The pattern string from which the RE object was compiled."""
    @field
    def flags(self) -> int: """The regex matching flags."""
    @field
    def groups(self) -> int: """The number of capturing groups in the pattern."""
    @property
    def groupindex(self): """A dictionary mapping group names to group numbers."""
    def __copy__(self): ...
    def __deepcopy__(self, memo, /): ...
    def __repr__(self) -> str: ...
    def __eq__(self, other, /): ...
    def __hash__(self) -> int: ...
    @classmethod
    def __class_getitem__(cls, item, /): ...

@module("re")
@layout("MatchObject", pointers=["pattern", "string", "regs"], header="../stdlib/native/re/re_types.h")
@flags("NO_DIRECT_NEW")
class Match(object):
    """Where a pattern was found, and the text of its groups; always true."""
    def group(self, /, *args):
        """The text of each of the groups, by number or name; 0 is the entire match."""
    def groups(self, default=None):
        """Return a tuple containing all the subgroups of the match, from 1."""
    def groupdict(self, default=None):
        """The texts of the groups that have names, by name; default for those that took no part."""
    def start(self, group=0, /):
        """Return index of the start of the substring matched by group."""
    def end(self, group=0, /):
        """Return index of the end of the substring matched by group."""
    def span(self, group=0, /):
        """The pair (start(group), end(group))."""
    def expand(self, template):
        """The template with \\1, \\g<name> and the like replaced by the groups, as sub() does."""
    def __getitem__(self, index, /): ...
    @field
    def string(self): """The string passed to match() or search()."""
    @field
    def re(self): """The regular expression object."""
    @field
    def pos(self) -> int: """Where in the string the search began."""
    @field
    def endpos(self) -> int: """Where in the string the search was to end."""
    @property
    def lastindex(self): """The integer index of the last matched capturing group."""
    @property
    def lastgroup(self): """The name of the last matched capturing group."""
    @property
    def regs(self) -> tuple: """The spans of all groups."""
    def __copy__(self): ...
    def __deepcopy__(self, memo, /): ...
    def __repr__(self) -> str: ...
    @classmethod
    def __class_getitem__(cls, item, /): ...

@module("_sre")
@layout("ScannerObject", pointers=["pattern", "string", "view"], header="../stdlib/native/re/re_types.h")
@flags("NO_DIRECT_NEW")
class SREScanner(object):
    def match(self): ...
    def search(self): ...
    @field
    def pattern(self): ...
