"""int() of random texts, valid and not, in all bases."""


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


random = Random(4)
chars = "0123456789abcdefxXzZ_+- \t.\u0663\uff15\u2003"
for i in range(6000):
    base = random.pick([0, 2, 8, 10, 10, 10, 16, 36, 3, 7])
    if random.below(2):
        s = "".join(random.pick(chars) for _ in range(random.below(7)))
    else:
        s = random.pick(["", "", "-", "+", " "]) + random.pick(["", "", "0x", "0b", "0o", "0_", "0"])
        s += "".join(random.pick("01234567") + random.pick(["", "", "", "", "_"]) for _ in range(random.below(30)))
    try:
        print(ascii(s), base, int(s, base))
    except Exception as e:
        print(ascii(s), base, type(e).__name__, ascii(str(e)))
    try:
        print(float(s), complex(s))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
