"""Repetition, and what cannot be repeated."""


class Index:
    def __index__(self):
        return 3


for text in ("", "a", "ab", "é€", "\U0001f600"):
    print([ascii(text * n) for n in (-1, 0, 1, 2, 5)], ascii(text * True), ascii(Index() * text), ascii(text * Index()))
text = "ab"
text *= 3
print(text)
for compute in [lambda: "a" * "b", lambda: "a" * 1.5, lambda: 1.5 * "a", lambda: "a" * None, lambda: [] * "a", lambda: "ab" * (1 << 62), lambda: "ab" * (1 << 70), lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" - "b", lambda: "a" / 2, lambda: -"a", lambda: "a" + b"b", lambda: b"a" + "b", lambda: b"a" * "b", lambda: bytearray(b"a") + 5, lambda: bytearray(b"a") * 1.5]:
    try:
        print(compute())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)


class Radd:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __rmod__(self, other):
        return ("rmod", other)


print("a" + Radd(), "a" * Radd(), b"a" + Radd(), bytearray(b"a") + Radd(), b"a" * Radd())
