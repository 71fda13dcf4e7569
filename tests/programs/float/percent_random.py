"""Random printf-style conversions of random numbers."""


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


random = Random(77)
for i in range(5000):
    s = "%" + random.pick(["", "", "-", "0", "+", " ", "#", "-0", "+0", " 0", "#0", "-#", "+-"])
    s += random.pick(["", "", "3", "8", "15", "30"]) + random.pick(["", "", ".0", ".1", ".3", ".6", ".12", ".17", "."])
    s += random.pick("dioxXeEfFgGdfgu")
    v = random.double()
    if random.below(2):
        v = random.pick([1, -1]) * (random.word() << random.below(80) >> random.below(50))
    try:
        print(s, v, repr(s % v))
    except Exception as e:
        print(s, v, type(e).__name__, e)
