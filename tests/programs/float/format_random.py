"""Random format specifications applied to random floats, ints and complex numbers."""


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


random = Random(2024)


def spec():
    parts = ""
    if random.below(3) == 0:
        parts += random.pick(["", "*", "x", "0", " ", "\u2713"]) + random.pick("<>=^")
    parts += random.pick(["", "", "", "+", "-", " "]) + random.pick(["", "", "", "", "z"]) + random.pick(["", "", "", "#"])
    parts += random.pick(["", "", "0"]) + random.pick(["", "", "1", "5", "8", "12", "20", "35"])
    parts += random.pick(["", "", "", ",", "_"]) + random.pick(["", ".0", ".1", ".2", ".3", ".5", ".6", ".10", ".15", ".17", ".20", ".30"])
    return parts + random.pick(["", "e", "f", "g", "E", "F", "G", "%", "n", "f", "g", "d", "x", "X", "o", "b", "c", "s"])


for i in range(6000):
    s = spec()
    kind = random.below(5)
    v = random.double()
    if kind == 3:
        v = random.word() << random.below(90) >> random.below(60)
        v = random.pick([v, -v, v % 1000, True])
    elif kind == 4:
        v = complex(v, random.double())
    try:
        print(repr(s), v, repr(format(v, s)))
    except Exception as e:
        print(repr(s), v, type(e).__name__, e)
