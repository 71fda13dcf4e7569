"""Texts of floats: repr of everything, parsing of long and odd decimals, hex, ratios, hashes."""


class Random:
    def __init__(self, seed):
        self.state = seed

    def word(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return self.state >> 33

    def below(self, n):
        return self.word() % n

    def pick(self, items):
        return items[self.word() % len(items)]

    def double(self):
        kind = self.below(6)
        n = self.word() * 2147483648 + self.word()
        if kind == 0:
            d = self.below(2000) / 8
        elif kind == 1:
            d = self.below(100000) / 1000
        elif kind == 2:
            d = float(n)
        elif kind == 3:
            d = n / 2 ** self.below(140)
        elif kind == 4:
            d = float(f"{self.below(100000)}e{self.below(600) - 300}")
        else:
            d = self.pick([0.0, 0.5, 1.0, 9.5, 99.5, 999999.5, 1e15, 1e16, 1e22, 5e-324, 1.7976931348623157e308, float("inf"), float("nan")])
        return -d if self.below(2) else d


random = Random(31337)
for i in range(4000):
    d = random.double()
    print(d, d.hex(), hash(d) if d == d else "", d.as_integer_ratio() if d - d == 0 else "")
    if d == d:
        assert float(repr(d)) == d and float.fromhex(d.hex()) == d and complex(d) == d
for i in range(3000):
    digits = "".join(str(random.below(10)) for _ in range(random.below(40) + 1))
    point = random.below(len(digits) + 1)
    s = digits[:point] + "." + digits[point:] + random.pick(["", "", "e" + str(random.below(80) - 40), "E+" + str(random.below(330)), "e-" + str(random.below(370))])
    print(s, float(s), float("-" + s))
for i in range(1000):
    s = "0x" + "".join(random.pick("0123456789abcdefABCDEF") for _ in range(random.below(20) + 1)) + random.pick(["", ".", "." + "".join(random.pick("0123456789abcdef") for _ in range(random.below(20)))])
    s += random.pick(["", "p" + str(random.below(2200) - 1100)])
    try:
        print(s, float.fromhex(s))
    except Exception as e:
        print(s, type(e).__name__, e)
