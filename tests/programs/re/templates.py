# Replacements: templates, functions, counts.
import re

TEMPLATES = [
    "", "x", r"\1", r"\2", r"\3", r"\g<1>", r"\g<0>!", r"\g<n>", r"\g<name>", r"\g<", r"\g<>", r"\g", r"\g<1", r"\g<a b>", r"\g<-1>", r"\g<99>", r"\g<1>2",
    r"\0", r"\07", r"\012", r"\101", r"\400", r"\12", r"\\1", r"\n\t\a\b\f\r\v\\", r"\.", r"\q", r"\-", "\\", "a\\", r"\g<1>\g<2>\1\2", "\u0416\\1", r"\8",
]
for template in TEMPLATES:
    for pattern, text in [(r"(a)(?P<n>b)?", "abxa"), (rb"(a)(?P<n>b)?", b"abxa"), ("x*", "abxa"), ("(a)(b)?", "\u0416ab")]:
        given = template if isinstance(pattern, str) else template.encode("utf-8")
        try:
            print(ascii(template), ascii(pattern), ascii(re.subn(pattern, given, text)), ascii(re.search(pattern, text).expand(given)))
        except Exception as e:
            print(ascii(template), ascii(pattern), type(e).__name__, e)

print(re.sub("a", "b", "aaaa", 2), re.sub("a", "b", "aaaa", count=3), re.subn("a", "b", "aaaa", 0), re.subn("z", "b", "aaaa"))
print(re.sub("", "-", "abc"), re.sub("x*", "-", "axbc"), re.sub("b|", "-", "abcb"), re.sub("^|$", "#", "ab\ncd", flags=re.M))
print(re.sub(r"\w+", lambda m: m.group().upper()[::-1], "one two"), re.sub("a", lambda m: None, "banana"), re.sub("(?i)B", str.__name__, "abB"))
print(re.sub("(.)(.)", r"\2\1", "abcdef"), re.sub(b".", lambda m: b"<%s>" % m[0], b"ab"), re.sub(b"a", b"b", bytearray(b"aba")), re.sub(b"a", b"b", memoryview(b"aba")))
text = "same"
print(re.sub("z", "x", text) is text, re.sub("same", "x", text), re.sub("s", lambda m: "t", text))


class Text(str):
    pass


print(type(re.sub("z", "x", Text("abc"))), type(re.match("a", Text("abc")).group()), re.match("a", Text("abc")).string.__class__)
print(re.split("(,)|;", "a,b;c"), re.split(",", "a,b,c", 1), re.split(",", "a,b,c", maxsplit=5), re.split("x*", "axbc"), re.split("(x*)", "axbc"), re.split(b",", b"a,b"))
print(re.split(r"\b", "one two"), re.split("", "abc"), re.split("a", ""), re.split("(?:)", "ab", 1))
print(re.escape("a.b*c d\n#-~é"), re.escape(b"a.b\xff["), re.escape(""), re.escape("\0"))


def nested(match):
    return re.sub("a", "[" + match.group() + "]", "xax")


print(re.sub("a|b", nested, "a-b"))
