# Every kind of node, over texts with one, two and four bytes a character, and over bytes.
import re

PATTERNS = [
    r"", r"a", r"a|b|", r"a*", r"a+?b", r"(a)(b)?", r"((a)|b)*", r"(?:ab)+", r"a{2}", r"a{,2}", r"a{1,}?b", r"a{x",
    r"[abc]+", r"[^abc]+", r"[a-c-]", r"[]a]", r"[^]a]", r"[\d.]+", r"[^\W\d_]+", r"\d+", r"\D+", r"\s+", r"\S+", r"\w+", r"\W+",
    r"\bb", r"\Bb", r"\ba\b", r"\B", r"^a", r"a$", r"\Aa", r"b\Z", r"^", r"$", r".", r".+", r"(?s:.+)", r"(?m:^.)", r"(?m:.$)",
    r"(?=a)", r"(?!a).", r"(?<=a)b", r"(?<!a)b", r"(?<=(?:ab|cd))c", r"(a)\1", r"(?P<x>a)(?P=x)", r"(a)?(?(1)b|c)", r"(?(1)a|b)(b)?",
    r"(?>a*)b", r"a*+b", r"a?+a", r"(?i:AB)", r"(?-i:A)b", r"(?a:\w)+", r"\x61\142\141", r"\0", r"\.\*", r"(?#comment)a", r"a(?#c)*",
    r"(a|ab)(c|bcd)(d*)", r"(?:(a)|(b)|(c))+", r"(a(b(c)?)?)?", r"(?:(?=(a))a)+b", r"x*", r"(x)*", r"(a|x)*?b", r"\t|\n|\r|\f|\v",
]
TEXTS = ["", "a", "b", "aab", "abab abc", "AB ab", "a\nb\n", "a.b,c d", "cabcdab", "a_1-2", "\0a"]


def spans(match):
    return match and (match.regs, match.lastindex, match.lastgroup)


def show(pattern, text):
    compiled = re.compile(pattern)
    print(repr(pattern), ascii(text), spans(compiled.match(text)), spans(compiled.search(text)), spans(compiled.fullmatch(text)))
    print("   ", ascii(compiled.findall(text)), ascii(compiled.split(text)), ascii([m.span() for m in compiled.finditer(text)]))


for pattern in PATTERNS:
    for text in TEXTS:
        show(pattern, text)
        if text:
            show(pattern, text + "\u0416")
            show(pattern, "\U0001f600" + text)
    if pattern != r"(?a:\w)+":
        show(pattern.encode(), b"abab a1\xe9")
        show(pattern.encode(), bytearray(b"aab"))
