"""gcd, lcm, isqrt, factorial, comb, perm."""
import math

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self): return 49


class Methods:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"


class HasFloat:
    def __float__(self): return 4.5


show(lambda: (math.gcd(), math.gcd(12), math.gcd(-12), math.gcd(12, 18), math.gcd(12, 18, 27), math.gcd(0, 0), math.gcd(0, -5), math.gcd(2 ** 62, 2 ** 60), math.gcd(-(2 ** 62), 0), math.gcd(10 ** 30, 15 * 10 ** 20), math.gcd(10 ** 30 + 1, 10 ** 20 + 7), math.gcd(6, 10 ** 30, True)))
show(lambda: math.gcd(1.5))
show(lambda: math.gcd("a", 1))
show(lambda: math.gcd(Index(), 14))
show(lambda: (math.lcm(), math.lcm(4), math.lcm(4, 6), math.lcm(-4, 6), math.lcm(0, 5), math.lcm(4, 6, 10), math.lcm(10 ** 20, 3), math.lcm(*range(1, 50))))
show(lambda: math.lcm(1.5))
show(lambda: (math.isqrt(0), math.isqrt(1), math.isqrt(15), math.isqrt(16), math.isqrt(2 ** 62 - 1), math.isqrt(2 ** 62), math.isqrt(2 ** 63), math.isqrt(10 ** 40), math.isqrt(10 ** 40 - 1), math.isqrt(True), math.isqrt((10 ** 9 + 7) ** 2 - 1), math.isqrt(4611686014132420609), math.isqrt(4611686014132420608)))
show(lambda: [math.isqrt(n) for n in range(40)])
show(lambda: math.isqrt(-1))
show(lambda: math.isqrt(2.0))
show(lambda: math.isqrt(Index()))
show(lambda: [math.factorial(n) for n in range(26)])
show(lambda: (math.factorial(100) % 10 ** 40, len(str(math.factorial(1000))), math.factorial(True), math.factorial(Index()) % 1000))
show(lambda: math.factorial(-1))
show(lambda: math.factorial(-10 ** 30))
show(lambda: math.factorial(10 ** 30))
show(lambda: math.factorial(5.0))
show(lambda: math.factorial("a"))
show(lambda: (math.comb(5, 2), math.comb(5, 0), math.comb(5, 5), math.comb(5, 6), math.comb(0, 0), math.comb(100, 50), math.comb(10 ** 10, 3), math.comb(10 ** 30, 2), math.comb(10 ** 30, 10 ** 30 - 2), math.comb(67, 33), math.comb(True, 1)))
show(lambda: math.comb(-5, 1))
show(lambda: math.comb(5, -1))
show(lambda: math.comb(-5, -1))
show(lambda: math.comb(5.0, 1))
show(lambda: math.comb(5, "a"))
show(lambda: math.comb(10 ** 30, 10 ** 29))
show(lambda: math.comb(5))
show(lambda: (math.perm(5), math.perm(5, 2), math.perm(5, 0), math.perm(5, 5), math.perm(5, 6), math.perm(10, None), math.perm(100, 3), math.perm(10 ** 30, 3), math.perm(30, 20), math.perm(0), math.perm(0, 0)))
show(lambda: math.perm(-5))
show(lambda: math.perm(-5, 2))
show(lambda: math.perm(5, -2))
show(lambda: math.perm(5.5))
show(lambda: math.perm(5, 1.5))
show(lambda: math.perm(10 ** 30, 10 ** 30))
show(lambda: [sum(math.comb(n, k) for k in range(n + 1)) == 2 ** n for n in range(0, 130, 13)])
show(lambda: (math.floor(1.5), math.ceil(1.5), math.trunc(1.5), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(5), math.ceil(10 ** 30), math.trunc(True), math.floor(1e30), math.ceil(-0.5), math.floor(-0.0), math.floor(2 ** 62 * 1.0)))
show(lambda: (math.floor(Methods()), math.ceil(Methods()), math.trunc(Methods())))
show(lambda: (math.floor(HasFloat()), math.ceil(HasFloat())))
show(lambda: math.trunc(HasFloat()))
show(lambda: math.floor("a"))
show(lambda: math.ceil(None))
show(lambda: math.trunc("a"))
show(lambda: math.floor(float("nan")))
show(lambda: math.ceil(float("inf")))
show(lambda: math.trunc(float("-inf")))
