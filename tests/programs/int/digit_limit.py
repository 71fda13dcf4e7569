"""The limit on decimal conversions, and sys.set_int_max_str_digits."""
import sys


def show(f):
    try:
        r = f()
        print(type(r).__name__, len(r) if isinstance(r, str) else r.bit_length() if isinstance(r, int) else r)
    except Exception as e:
        print(type(e).__name__, str(e)[:150])


print(sys.get_int_max_str_digits())
show(lambda: str(10 ** 4299))
show(lambda: str(10 ** 4300))
show(lambda: repr(-10 ** 4300))
show(lambda: "%d" % 10 ** 4300)
show(lambda: "%d" % (10 ** 5000))
show(lambda: format(10 ** 5000, "d"))
show(lambda: f"{10 ** 5000}")
show(lambda: hex(10 ** 5000))
show(lambda: oct(10 ** 5000))
show(lambda: bin(10 ** 5000))
show(lambda: format(10 ** 5000, "x"))
show(lambda: "%x" % (10 ** 5000))
show(lambda: int("9" * 4300))
show(lambda: int("9" * 4301))
show(lambda: int("9" * 4301 + "x"))
show(lambda: int("1_" * 4299 + "1"))
show(lambda: int("1_" * 4300 + "1"))
show(lambda: int("9" * 4301, 16))
show(lambda: int("2" * 5000, 3))
show(lambda: int("-" + "9" * 4300))
show(lambda: sys.set_int_max_str_digits(100))
show(lambda: sys.set_int_max_str_digits(-1))
show(lambda: sys.set_int_max_str_digits(0))
show(lambda: str(10 ** 6000))
show(lambda: int("9" * 9000))
show(lambda: sys.set_int_max_str_digits(640))
show(lambda: str(10 ** 640))
show(lambda: str(10 ** 639))
print(sys.get_int_max_str_digits())
