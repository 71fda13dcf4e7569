# Patterns and matches as objects.
import copy
import re

pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", re.M)
match = pattern.search("on 1999-12, or 2000-01-02", 1)
print(pattern, pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex), type(pattern.groupindex))
print(match, match.group(), match.group(0, 1, "month"), match["year"], match[2], match.groups(), match.groups("-"), match.groupdict(), match.groupdict(0))
print(match.start(), match.end(), match.span(), match.span("day"), match.start(4), match.regs, match.pos, match.endpos, match.lastindex, match.lastgroup)
print(match.re is pattern, match.string, bool(match), copy.copy(match) is match, copy.deepcopy(pattern) is pattern, match.expand(r"\2/\1 \g<day>."))
print(pattern == re.compile(pattern.pattern, re.M), pattern == re.compile(pattern.pattern), pattern != 1, hash(pattern) == hash(re.compile(pattern.pattern, re.M)))
print(re.compile("a") == re.compile(b"a"), re.compile(pattern) is pattern, re.compile("a") is re.compile("a"))
for flags in [0, re.I, re.I | re.M, re.A, re.S | re.X, re.U, re.A | re.I | re.X | re.S | re.M]:
    print(re.compile("a", flags), re.compile("a", flags).flags, repr(flags), str(flags))
print(re.compile(b"a"), re.compile(b"a", re.L).flags, re.compile("x" * 300), re.compile("'\""), re.compile("(?im)a").flags, re.compile("(?x) a # b").flags)
print(re.I, re.IGNORECASE is re.I, re.RegexFlag(10), re.NOFLAG, ~re.I & re.M, re.RegexFlag.DOTALL.value, re.I | 4096, re.T, re.DEBUG.name)
print(re.Pattern, re.Match, type(pattern) is re.Pattern, isinstance(match, re.Match), re.Pattern[str], re.Match[bytes])
for cls in re.Pattern, re.Match:
    try:
        cls()
    except TypeError as e:
        print(e)
for name in "pattern", "flags", "groups":
    try:
        setattr(pattern, name, 1)
    except AttributeError as e:
        print(e)
try:
    pattern.groupindex["x"] = 1
except TypeError as e:
    print(e)
compiled = re.compile("b")
for args in [(), (1,), (2,), (0, 1), (1, 2), (-5,), (9,), (2, 1), (0, -1), (0, 99)]:
    print(args, compiled.search("abb", *args), compiled.match("abb", *args), compiled.fullmatch("abb", *args), compiled.findall("abb", *args))
print(re.compile("^b").search("ab", 1), re.compile("(?m)^b").search("a\nb", 2), re.compile(r"\bb").search("ab", 1), re.compile("b$").search("abb", 0, 2), re.compile(r"(?<=a)b").match("ab", 1))
scanner = re.compile("(a)|b*").scanner("aabbc")
print([scanner.match() for i in range(5)], scanner.pattern, [found.span() for found in iter(re.compile("a*").scanner("baac").search, None)])
iterator = re.finditer("a", "aba")
print(type(iterator), next(iterator), list(iterator), list(iterator))
print(re.Scanner([(r"\d+", lambda s, t: int(t)), (r"([a-z])(\w*)", lambda s, t: (t, s.match.span())), (r"\s+", None), ("[+]", "plus")]).scan("12 + ab3 !x"))
for pair in [("(a)(b)?", "a"), ("((a)(b)?)", "ab"), ("(a)|(b)", "b"), ("(?:(a)|(b))*", "ab"), ("((a)b?)", "a"), ("(a)(b?)", "a"), ("a", "a"), ("(?P<x>a)(?P<y>b)", "ab")]:
    found = re.match(*pair)
    print(pair, found.lastindex, found.lastgroup, found.groups())
data = bytearray(b"abc abc")
found = re.search(b"c", data)
print(found.group(), found.string is data, found)
re.purge()
print(re.match("a", "a") and re.__version__, re.__all__)
