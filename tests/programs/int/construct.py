"""int() of numbers and objects; the conversion methods that it calls."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class HasInt:
    def __int__(self): return 42


class HasIndex:
    def __index__(self): return 43


class BadInt:
    def __int__(self): return "x"


class BadIndex:
    def __index__(self): return 1.5


class Both:
    def __int__(self): return 1
    def __index__(self): return 2


class Sub(int):
    pass


class ReturnsSub:
    def __index__(self): return 44


show(lambda: int())
show(lambda: int(5))
show(lambda: int(True))
show(lambda: int(1.9))
show(lambda: int(-1.9))
show(lambda: int(1e30))
show(lambda: int(-0.0))
show(lambda: int(float("nan")))
show(lambda: int(float("inf")))
show(lambda: int(-float("inf")))
show(lambda: int(0.5))
show(lambda: int(4611686018427387904.0))
show(lambda: int(-4611686018427387904.0))
show(lambda: int(4611686018427387903.0))
show(lambda: int(9.3e18))
show(lambda: int(1e308) % 10 ** 9)
show(lambda: int(1j))
show(lambda: int([]))
show(lambda: int(None))
show(lambda: int(object))
show(lambda: int(12, 10))
show(lambda: int(base=10))
show(lambda: int(x=5))
show(lambda: int(1, 2, 3))
show(lambda: int(HasInt()))
show(lambda: int(HasIndex()))
show(lambda: int(BadInt()))
show(lambda: int(BadIndex()))
show(lambda: int(Both()))
show(lambda: int(Sub(7)))
show(lambda: type(int(Sub(7))))
show(lambda: int(ReturnsSub()) + 0)
show(lambda: (5).__int__())
show(lambda: (5).__index__())
show(lambda: (True).__int__())
show(lambda: Sub(7).__index__())
show(lambda: (5).__trunc__())
show(lambda: (5).__floor__())
show(lambda: (5).__ceil__())
show(lambda: (5).conjugate())
show(lambda: (5).real)
show(lambda: (5).imag)
show(lambda: (5).numerator)
show(lambda: (5).denominator)
show(lambda: (10 ** 30).real)
show(lambda: (-10 ** 30).as_integer_ratio())
show(lambda: True.real)
show(lambda: True.conjugate())
show(lambda: (5).__getnewargs__())
show(lambda: (5).__float__())
show(lambda: float(10 ** 400))
show(lambda: float(2 ** 53 + 1))
show(lambda: float(2 ** 54 + 3))
show(lambda: float(2 ** 1024 - 2 ** 970 - 1))
show(lambda: float(2 ** 1024 - 2 ** 970))
show(lambda: float(-(2 ** 64)))
show(lambda: float(2 ** 64 + 2 ** 11))
show(lambda: float(2 ** 64 + 2 ** 11 + 1))
show(lambda: float(3 * 2 ** 64 + 2 ** 12 + 1))
show(lambda: (1).__sizeof__())
show(lambda: (0).__sizeof__())
show(lambda: (2 ** 30).__sizeof__())
show(lambda: (2 ** 64).__sizeof__())
