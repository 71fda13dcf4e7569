"""Functions of math on random arguments, and random big ints for the integer ones."""
import math


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


random = Random(101)
unary = [math.acos, math.acosh, math.asin, math.asinh, math.atan, math.atanh, math.cbrt, math.ceil, math.cos, math.cosh, math.degrees, math.erf, math.erfc,
         math.exp, math.exp2, math.expm1, math.fabs, math.floor, math.frexp, math.gamma, math.lgamma, math.log, math.log10, math.log1p, math.log2,
         math.modf, math.radians, math.sin, math.sinh, math.sqrt, math.tan, math.tanh, math.trunc, math.ulp]
binary = [math.atan2, math.copysign, math.fmod, math.hypot, math.nextafter, math.pow, math.remainder, math.isclose, math.log]
for i in range(800):
    x = random.double() if random.below(2) else (random.below(4000) - 2000) / 128
    y = random.double() if random.below(2) else (random.below(4000) - 2000) / 128
    for f in unary:
        try:
            print(f.__name__, x, f(x))
        except Exception as e:
            print(f.__name__, x, type(e).__name__, e)
    for f in binary:
        try:
            print(f.__name__, x, y, f(x, y))
        except Exception as e:
            print(f.__name__, x, y, type(e).__name__, e)
for i in range(300):
    a, b = random.word() << random.below(150) >> random.below(30), random.word() << random.below(100)
    print(math.gcd(a, b), math.lcm(a, -b), math.isqrt(a), math.gcd(-a, b, 12), math.log(a + 1), math.log2(b + 1), math.log10(a + 1))
for i in range(100):
    n, k = random.below(300), random.below(40)
    print(n, k, math.comb(n, k), math.perm(n, k), math.factorial(n) % 10 ** 9)
for i in range(200):
    xs = [random.double() for _ in range(random.below(20))]
    xs = [x for x in xs if x - x == 0 and abs(x) < 1e290]
    try:
        print(math.fsum(xs), math.hypot(*xs), math.dist(xs, xs[::-1]), math.prod(xs[:5]))
    except Exception as e:
        print(type(e).__name__, e)
