"""Iterators over str, bytes and bytearray."""
it = iter("abc")
print(type(it).__name__, next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
it = iter("aé€")
print(type(it).__name__, list(it))
print([c for c in "\U0001f600x"] == ["\U0001f600", "x"], list(reversed("abc")), list(enumerate("ab")), list(zip("ab", "xyz")), dict(zip("ab", "cd")), sorted("hello"), max("hello"), "".join(map(str.upper, "abc")))
it = iter(b"abc")
print(type(it).__name__, next(it), it.__length_hint__(), list(it))
b = bytearray(b"abcd")
it = iter(b)
print(type(it).__name__, next(it))
del b[2:]
print(list(it))
b = bytearray(b"ab")
for x in b:
    if len(b) < 6:
        b.append(x + 1)
print(b)
a, *rest = "hello"
print(a, rest, *"xyz", sep="-")
it = iter("abcdef")
it.__setstate__(3)
print(list(it))
