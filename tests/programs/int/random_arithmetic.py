"""Operators on random ints of every size; the identities that tie them together."""


class Random:
    def __init__(self, seed):
        self.state = seed

    def word(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return self.state >> 33

    def number(self, words):
        n = 0
        for _ in range(words):
            n = n << 31 | self.word()
        n >>= self.word() % 31
        return -n if self.word() & 1 else n


def digest(n):
    return n % 1000000007


random = Random(12345)
total = 0
for i in range(4000):
    a, b = random.number(random.word() % 12 + 1), random.number(random.word() % 7 + 1)
    total = total * 31 + digest(a + b)
    total = total * 31 + digest(a - b)
    total = total * 31 + digest(a * b)
    total = total * 31 + digest(a & b) + digest(a | b) + digest(a ^ b) + digest(~a)
    if b:
        q, r = divmod(a, b)
        assert q == a // b and r == a % b and q * b + r == a
        assert 0 <= r < b or b < r <= 0
        total = total * 31 + digest(q) + digest(r)
    s = random.word() % 150
    assert a << s == a * 2 ** s and a >> s == a // 2 ** s
    assert (a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b)
    assert int(str(a)) == a and int(hex(a), 16) == a and int(oct(a), 0) == a and int(bin(a), 2) == a
    assert -a == 0 - a and abs(a) == max(a, -a) and (a < b) == (b > a) and (a <= b) == (not a > b)
    total = total * 31 + hash(a) % 1000003 + a.bit_length() + a.bit_count()
    total = digest(total)
    if i % 400 == 0:
        print(i, a, b, a * b, total)
print(total)
