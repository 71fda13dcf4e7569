"""bit_length, bit_count, and predicates."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

show(lambda: (0).bit_length())
show(lambda: (1).bit_length())
show(lambda: (-1).bit_length())
show(lambda: (255).bit_length())
show(lambda: (256).bit_length())
show(lambda: (-256).bit_length())
show(lambda: (2 ** 62 - 1).bit_length())
show(lambda: (2 ** 62).bit_length())
show(lambda: (2 ** 63 - 1).bit_length())
show(lambda: (2 ** 64).bit_length())
show(lambda: (10 ** 100).bit_length())
show(lambda: (-10 ** 100).bit_length())
show(lambda: True.bit_length())
show(lambda: (0).bit_count())
show(lambda: (255).bit_count())
show(lambda: (-255).bit_count())
show(lambda: (2 ** 100 - 1).bit_count())
show(lambda: (-(2 ** 100) + 1).bit_count())
show(lambda: bool(0))
show(lambda: bool(10 ** 30))
show(lambda: bool(-1))
show(lambda: not 0)
show(lambda: not 10 ** 30)
