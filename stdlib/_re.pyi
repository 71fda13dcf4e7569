"""The engine of the module re."""

def compile(pattern, flags, /):
    """A Pattern: the expression (str or bytes-like) with these flags, an int."""
def setup(error, warn, /):
    """Tells which exception to raise (error(message, pattern, position)), and what to call for warnings
    (warn(message, is_deprecation, is_template))."""
def expand(pattern, match, template, /):
    """What the template becomes with the groups of the match."""

@module("re")
@layout("PatternObject", pointers=["pattern", "names", "indexes", "template", "root", "inside"], header="../stdlib/re_types.h")
@flags("NO_DIRECT_NEW", "WEAK")
class Pattern(object):
    """Compiled regular expression object."""
    def match(self, string, pos=0, endpos=...):
        """Matches zero or more characters at the beginning of the string."""
    def fullmatch(self, string, pos=0, endpos=...):
        """Matches against all of the string."""
    def search(self, string, pos=0, endpos=...):
        """Scan through string looking for a match, and return a corresponding match object instance.

        Return None if no position in the string matches."""
    def sub(self, repl, string, count=0):
        """Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl."""
    def subn(self, repl, string, count=0):
        """Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl."""
    def split(self, string, maxsplit=0):
        """Split string by the occurrences of pattern."""
    def findall(self, string, pos=0, endpos=...):
        """Return a list of all non-overlapping matches of pattern in string."""
    def finditer(self, string, pos=0, endpos=...):
        """Return an iterator over all non-overlapping matches for the RE pattern in string.

        For each match, the iterator returns a match object."""
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
@layout("MatchObject", pointers=["pattern", "string", "regs"], header="../stdlib/re_types.h")
@flags("NO_DIRECT_NEW")
class Match(object):
    """The result of re.match() and re.search().

    Match objects always have a boolean value of True."""
    def group(self, /, *args):
        """Return subgroup(s) of the match by indices or names. For 0 returns the entire match."""
    def groups(self, default=None):
        """Return a tuple containing all the subgroups of the match, from 1."""
    def groupdict(self, default=None):
        """Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."""
    def start(self, group=0, /):
        """Return index of the start of the substring matched by group."""
    def end(self, group=0, /):
        """Return index of the end of the substring matched by group."""
    def span(self, group=0, /):
        """For match object m, return the 2-tuple (m.start(group), m.end(group))."""
    def expand(self, template):
        """Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."""
    def __getitem__(self, index, /): ...
    @field
    def string(self): """The string passed to match() or search()."""
    @field
    def re(self): """The regular expression object."""
    @field
    def pos(self) -> int: """The index into the string at which the RE engine started looking for a match."""
    @field
    def endpos(self) -> int: """The index into the string beyond which the RE engine will not go."""
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
@layout("ScannerObject", pointers=["pattern", "string", "view"], header="../stdlib/re_types.h")
@flags("NO_DIRECT_NEW")
class SREScanner(object):
    def match(self): ...
    def search(self): ...
    @field
    def pattern(self): ...
