# What is wrong with an expression, and where.
import re

PATTERNS = [
    "(", ")", "a)", "(a", "((a)", "[", "[a", "[^", "[]", "[^]", "[z-a]", r"[\w-a]", r"[a-\d]", "[a-", "*", "+a", "?", "a**", "a*?*",
    "a{2}{3}", "a+++", "^*", r"\b+", "$?", "(?", "(?P", "(?P<", "(?P<n", "(?P<>a)", "(?P<1>a)", "(?P<a b>c)", "(?P<a>b)(?P<a>c)", "(?P=",
    "(?P=a", "(?P=a)", "(?P<a>(?P=a))", "(?Px)", "(?P=1)", "(?x", "(?<", "(?<x", "(?<a>b)", "(?!", "(?=a", "(?#a", "(?z)", "(?:a", "(?>a",
    "a(?i)", "(?i", "(?i-", "(?i-)", "(?i-z:a)", "(?iz)", "(?-:a)", "(?i-i:a)", "(?L)a", "(?au)a", "(?-a:b)", "(?-u:b)", "(?t:a)", "(?-i", "(?-", "(?ii",
    r"\1", r"(\1)", r"(a)\2", r"\8", r"\99", r"\400", r"\377", r"\x", r"\x1", r"\xg", r"\u12", r"\u", r"\U0000000", r"\U00110000", r"\N", r"\N{", r"\N{}",
    r"\q", r"\j", "\\", "a\\", r"[\b]", r"[\B]", r"[\A]", r"[\q]", r"[\8]", r"[\400]", r"[\x1]", "a{3,2}", "a{99999999999}", "a{1,4294967295}",
    "(?(", "(?()a)", "(?(1", "(?(1)a", "(?(1)a|b|c)(d)", "(?(0)a)", "(?(2)a)(b)", "(?(x)a)", "(?(-1)a)", "(?(a b)c)", "(?(99999999999999)a)",
    "(?<=a*)b", "(?<!a|bc)", "(?<=(a))b", r"(a)(?<=\1)", r"(?<=(a)\1)", r"(?<=(?:a)(b)(?(1)c))", "(?<=a{2,3})b", "a\nb(", "\n\n  [", "(?x) a # (\n(",
]


def attempt(pattern, *flags):
    try:
        compiled = re.compile(pattern, *flags)
    except re.error as e:
        print(ascii(pattern), type(e).__name__, e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except Exception as e:
        print(ascii(pattern), type(e).__name__, e)
    else:
        print(ascii(pattern), "is fine", compiled.groups, dict(compiled.groupindex), compiled.flags)


for pattern in PATTERNS:
    attempt(pattern)
    attempt(pattern.encode())
    attempt("ab" + pattern, re.VERBOSE)
attempt("a", re.LOCALE)
attempt(b"a", re.LOCALE)
attempt(b"a", re.UNICODE)
attempt("a", re.ASCII | re.UNICODE)
attempt(b"a", re.ASCII | re.LOCALE)
attempt("(?P<\xe9>a)(?P=\xe9)")
attempt(7)
attempt(None)
attempt(["a"])
attempt("\xe9(")
print(re.error.__name__, re.error.__module__, re.error("text"), re.error("text", "pattern", 3), issubclass(re.error, Exception))
for action in [
    lambda: re.compile(re.compile("a"), re.I),
    lambda: re.match("a", b"a"),
    lambda: re.match(b"a", "a"),
    lambda: re.match("a", 5),
    lambda: re.match("a"),
    lambda: re.compile("a").match(),
    lambda: re.compile("a").search("a", "b"),
    lambda: re.compile("a").sub("b"),
    lambda: re.compile("a").frobnicate,
    lambda: re.sub("a", 5, "abc"),
    lambda: re.sub("a", [], "abc"),
    lambda: re.sub("a", b"x", "abc"),
    lambda: re.sub("a", lambda m: 5, "abc"),
    lambda: re.sub("a", lambda m: 1 / 0, "abc"),
    lambda: re.match("a", "a").group(1),
    lambda: re.match("a", "a").group("x"),
    lambda: re.match("a", "a").start(-1),
    lambda: re.match("a", "a")[2.0],
    lambda: re.match("a", "a")[[]],
    lambda: re.match("a", "a").group(2**70),
]:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
