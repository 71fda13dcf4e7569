# What goes on from match to match: iterators, scanners, functions that use the pattern themselves.
import re

word = re.compile(r"(\w)(\w*)")
it = word.finditer("one two  three")
print(type(it).__name__, iter(it) is it)
print([(m.group(), m.span(), m.groups(), m.lastindex) for m in it], list(it), next(it, "none"))
print([m.span() for m in re.finditer(r"x*", "axxb")], [m.span() for m in re.finditer(r"", "ab")])
print([m.group() for m in word.finditer("one two three", 4)], [m.group() for m in word.finditer("one two three", 1, 6)])

scanner = word.scanner("ab cd ef")
print(scanner.match().group(), scanner.match(), scanner.search())
scanner = word.scanner("ab cd ef")
print(scanner.search().group(), scanner.search().group(), scanner.search().group(), scanner.search())


def again(m):
    inner = word.sub(lambda n: n.group(2) + n.group(1), m.group())
    return f"<{inner}|{[k.group(1) for k in word.finditer(m.group())]}|{word.findall('p q')[1][0]}>"


print(word.sub(again, "one two three"), word.subn(again, "x", count=1))


def raises(m):
    if m.group() == "two":
        raise KeyError(m.group())
    return "-"


for attempt in range(2):
    try:
        word.sub(raises, "one two three")
    except KeyError as e:
        print("KeyError", e)
print(word.sub("-", "one two three"), word.findall("one two"))

kept = []
print(re.sub(r"\d+", lambda m: kept.append(m) or str(int(m[0]) * 2), "1 22 333"), [m.span() for m in kept])
many = re.compile("".join(f"(?P<g{i}>{chr(97 + i)}?)" for i in range(20)))
for m in many.finditer("abcdefghijklmnopqrst bd"):
    if m.group():
        print(m.groups(), m.lastgroup, m.regs[:3])
scan = many.scanner("acz")
print(scan.match().groupdict()["g2"], many.search("c").start("g2"), many.match("b").span("g1"))

print([m.group() for m in re.finditer(rb"\w+", memoryview(b"xy z"))])

# Texts of all kinds take turns with one pattern.
for text in ["plain text", "caf\u00e9 cr\u00e8me", "\u4e2d\u6587 text", "\U0001f600 face", b"bytes" and "again"]:
    print(word.findall(text), [m.end() for m in word.finditer(text)], word.sub(lambda m: m.group(1), text))
print([m.group() for m in re.finditer(r"(?:a|b){1,3}", "ab" * 400)][:3], len(re.findall("ab", "ab" * 1000)))
try:
    next(re.finditer("a", b"a"))
except TypeError as e:
    print(e)
first, second = word.finditer("a b c"), word.finditer("d e f")
print([(x.group(), y.group()) for x, y in zip(first, second)])
