"""sub and subn: texts of every width, templates with groups that took no part, what is no text, nothing to replace."""
import re


class Text(str):
    pass


TEXTS = ["", "a", "abc", "banana", "x" * 300 + "ab" * 300, "naïve café ÿ", "日本語 a テキスト ab", "𝄞a𝄞b" * 50,
         Text("banana"), "a\0b\0a", "Straße ab a", "aaaa" * 1000]
RULES = [("a", "b"), ("a", ""), ("", "-"), ("a*", "<>"), ("(a)|(b)", r"[\1|\2]"), ("(?P<x>a)(?P<y>b)?", r"\g<y>\g<x>\g<0>"),
         ("b", "€"), ("b", "𝄞"), ("b", "é"), ("[^a]", ""), ("zzz", "never"), ("(.)(.)", r"\2\1"), (".+", "all"),
         ("a", r"\n\\"), ("(?i)A|É", "*"), (r"\b", "|"), ("(?<=a)", "+"), ("a|$", "#")]
for pattern, template in RULES:
    for text in TEXTS:
        whole, count = re.subn(pattern, template, text)
        few = re.sub(pattern, template, text, count=2)
        print(pattern, ascii(whole)[:60], len(whole), count, ascii(few)[-30:], type(whole).__name__,
              whole.isascii(), max(map(ord, whole), default=0))
        by_function = re.subn(pattern, lambda m: m.expand(template), text)
        if by_function != (whole, count):
            print("differs", by_function)
for pattern, template, text in ((b"a", b"b", b"banana"), (b"(a)(n)?", rb"\2\1", b"banana"), (b"x", b"y", bytearray(b"axa")),
                                (b"a", b"", memoryview(b"aba"))):
    print(re.subn(pattern, template, text))
for call in (lambda: re.sub("a", b"x", "banana"), lambda: re.sub(b"a", "x", b"banana"), lambda: re.sub("a", b"x", "xyz"),
             lambda: re.sub("a", 5, "banana"), lambda: re.sub("a", lambda m: 5, "banana"), lambda: re.sub("a", lambda m: None, "banana"),
             lambda: re.sub("a", r"\2", "banana"), lambda: re.sub("a", "x", b"banana"), lambda: re.sub("a", "x", 3),
             lambda: re.sub("a", Text("t"), "banana"), lambda: re.sub("b", "c", "banana", count=-1)):
    try:
        print(call())
    except (TypeError, re.error, IndexError) as error:
        print(type(error).__name__, error)
same = Text("xyz")
print(type(re.sub("a", "b", same)).__name__, re.sub("q", "r", "".join(["long ", "text"])) == "long text")
print(re.compile("a").sub("b", "banana", 1), re.compile("a").subn("b", "banana", 2))


class Once:
    def __init__(self, results):
        self.results = results

    def __call__(self):
        return self.results.pop(0)


class Equal:
    def __eq__(self, other):
        return other is None


class Different:
    pass


print(list(iter(Once([1, "a", None, 2]), None)), len(list(iter(Once([1, Different(), Equal(), 2]), None))))
print([m.group() for m in re.finditer("an", "banana banana")], list(iter(Once([3, 2, 1.0, 0]), 1)))
