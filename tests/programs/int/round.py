"""round() of ints, with negative digits half to even."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

class Sub(int):
    pass


show(lambda: round(5))
show(lambda: round(15, -1))
show(lambda: round(25, -1))
show(lambda: round(-15, -1))
show(lambda: round(-25, -1))
show(lambda: round(14, -1))
show(lambda: round(16, -1))
show(lambda: round(5, -1))
show(lambda: round(6, -1))
show(lambda: round(5, 0))
show(lambda: round(5, 3))
show(lambda: round(5, None))
show(lambda: round(5, -5))
show(lambda: round(12345, -400))
show(lambda: round(12345, 10 ** 20))
show(lambda: round(10 ** 30 + 5 * 10 ** 9, -10))
show(lambda: round(10 ** 30 + 15 * 10 ** 9, -10))
show(lambda: round(-10 ** 30 - 5 * 10 ** 9, -10))
show(lambda: round(99, -2))
show(lambda: round(50, -2))
show(lambda: round(51, -2))
show(lambda: round(150, -2))
show(lambda: round(True))
show(lambda: round(True, -1))
show(lambda: round(5, 1.5))
show(lambda: round(5, "a"))
show(lambda: (5).__round__(None))
show(lambda: (5).__round__())
show(lambda: round(Sub(15), -1))
show(lambda: type(round(Sub(15))))
