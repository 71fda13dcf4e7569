"""round() of random floats and ints to random digits; ties of every kind."""


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


random = Random(5)
for i in range(4000):
    d = random.double()
    n = random.below(24) - 6 if random.below(3) else random.below(660) - 330
    try:
        print(d, n, round(d, n))
    except Exception as e:
        print(d, n, type(e).__name__, e)
for i in range(2000):
    d = random.below(4000) / 2 ** random.below(8)
    n = random.below(6) - 1
    print(d, n, round(d, n), round(-d, n), round(d))
for i in range(1000):
    n = random.word() << random.below(70)
    k = -random.below(25)
    print(n, k, round(n, k), round(-n, k), round(n // 10 * 10 + 5, -1))
