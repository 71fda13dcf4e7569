"""float() of text and of objects, with every error."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class HasFloat:
    def __float__(self): return 4.5


class HasIndex:
    def __index__(self): return 43


class BadFloat:
    def __float__(self): return 4


class BadIndex:
    def __index__(self): return 1.5


class BigIndex:
    def __index__(self): return 10 ** 400


class Sub(float):
    pass


show(lambda: (float("1.5"), float(" 1.5 "), float("+1.5"), float("-1.5"), float("1."), float(".5"), float("1e5"), float("1E5"), float("1e+5"), float("1e-5"), float("00.5"), float("1_0.5_0"), float("1e1_0")))
show(lambda: (float("inf"), float("-inf"), float("+Infinity"), float("INF"), float("nan"), float("-NaN"), float("+nan")))
show(lambda: (float("1e400"), float("-1e400"), float("1e-400"), float("-1e-400"), float("1e99999999999999999999"), float("0e99999999999"), float("0.0000001e-400")))
show(lambda: (float("123456789012345678901234567890"), float("0." + "0" * 400 + "1e400"), float("1" + "0" * 400 + "e-400"), float("9007199254740993"), float("9007199254740992.9999999999999999999999999"), float("1.7976931348623158e308"), float("1.7976931348623159e308"), float("4.9e-324"), float("2.4703282292062327e-324"), float("2.4703282292062328e-324")))
show(lambda: (float("0.1000000000000000055511151231257827021181583404541015625"), float("1" * 800), float("." + "1" * 800)))
show(lambda: float(""))
show(lambda: float(" "))
show(lambda: float("."))
show(lambda: float("1e"))
show(lambda: float("1e+"))
show(lambda: float("e5"))
show(lambda: float("1.5.5"))
show(lambda: float("1__0"))
show(lambda: float("_1"))
show(lambda: float("1_"))
show(lambda: float("1_.5"))
show(lambda: float("1._5"))
show(lambda: float("1_e5"))
show(lambda: float("1e_5"))
show(lambda: float("0x10"))
show(lambda: float("infinit"))
show(lambda: float("nanx"))
show(lambda: float("+-1"))
show(lambda: float("1 5"))
show(lambda: float("1\x00"))
show(lambda: float("\ud800"))
show(lambda: float("\x1c1.5"))
show(lambda: (float("\u0661.\u0665"), float("\uff11\uff0e"[:1]), float("\u20031.5\u2003")))
show(lambda: float("\u0661\u066b\u0665"))
show(lambda: (float(b"1.5"), float(bytearray(b" 2.5 "))))
show(lambda: float(b"x"))
show(lambda: float(bytearray(b"x")))
show(lambda: float(b"\xff"))
show(lambda: float("a" * 300))
show(lambda: float())
show(lambda: (float(5), float(True), float(10 ** 30), float(-10 ** 30)))
show(lambda: float(10 ** 400))
show(lambda: float([]))
show(lambda: float(None))
show(lambda: float(1j))
show(lambda: float("1", 2))
show(lambda: float(x=1))
show(lambda: (float(HasFloat()), float(HasIndex())))
show(lambda: float(BadFloat()))
show(lambda: float(BadIndex()))
show(lambda: float(BigIndex()))
show(lambda: (float(Sub(1.5)), type(float(Sub(1.5)))))
show(lambda: (Sub("2.5"), Sub(), Sub(3), type(Sub(1) + 1)))
