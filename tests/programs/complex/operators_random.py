"""Every operator on random complex numbers."""


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


random = Random(12)


def part():
    return random.pick([0.0, -0.0, 1.0, -2.5, 0.1, 1e10, 1e-10, 1e200, float("inf"), float("nan"), 3.0, random.below(1000) / 16])


for i in range(2500):
    a, b = complex(part(), part()), complex(part(), part())
    if random.below(4) == 0:
        b = random.pick([0, 1, 2, -1, 0.5, 3, -2, 2.0])
    for op in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: b - a, lambda: a == b, lambda: abs(a), lambda: -a, lambda: a / b, lambda: b / a,
               lambda: a ** random.pick([0, 1, 2, 3, 7, -1, -2, 101]), lambda: a.conjugate()):
        try:
            print(a, b, op())
        except Exception as e:
            print(a, b, type(e).__name__, e)
