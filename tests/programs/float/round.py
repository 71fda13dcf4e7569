"""round() of floats."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")


class Index:
    def __index__(self): return 1


show(lambda: (round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(-2.5), round(0.49999999999999994), round(4503599627370495.5), round(4503599627370497.5)))
show(lambda: (round(1e20), round(1e300) % 10 ** 6, round(-1e20), round(5e-324)))
show(lambda: (round(2.675, 2), round(2.665, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2), round(-0.125, 2), round(1234.5678, 3), round(1234.5678, -2), round(1.5, 0), round(2.5, 0), round(-2.5, 0)))
show(lambda: (round(25.0, -1), round(35.0, -1), round(5.0, -1), round(15.0, -1), round(4.9, -1), round(5.1, -1), round(-5.0, -1), round(-5.1, -1), round(50.0, -2), round(50.000001, -2), round(149.99, -2)))
show(lambda: (round(5e-324, 323), round(5e-324, 324), round(5e-324, 400), round(1e-300, 300), round(1.23e-300, 301), round(0.1, 20), round(0.1, 55), round(123456789.123456789, 5)))
show(lambda: (round(1e300, -299), round(1e300, -300), round(1e300, -301), round(1e300, -400), round(-1e300, -400), round(9.5e307, -308), round(-0.0, 2), round(-0.0), round(0.0, -5), round(-0.4, 0), round(-0.04, 1)))
show(lambda: round(1.5e308, -308))
show(lambda: round(1.7976931348623157e308, -308))
show(lambda: round(1.7976931348623157e308, -307))
show(lambda: round(inf))
show(lambda: round(nan))
show(lambda: (round(inf, 2), round(-inf, -2), round(nan, 2)))
show(lambda: (round(1.5, None), round(1.5, True), round(1.55, Index())))
show(lambda: round(1.5, "a"))
show(lambda: round(1.5, 1.0))
show(lambda: (round(1.5, 10 ** 30), round(1.5, -10 ** 30)))
show(lambda: round("a"))
show(lambda: (round(1.5, ndigits=1), round(number=2.5)))
show(lambda: ((2.5).__round__(), (2.5).__round__(None), (2.55).__round__(1)))
show(lambda: [round(x / 8, 2) for x in range(-20, 20)])
show(lambda: [round(x * 0.05, 1) for x in range(-20, 20)])
show(lambda: [round(x * 7.77, -1) for x in range(-20, 20)])
