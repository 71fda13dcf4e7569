"""log, log2, log10 of floats and of ints of any size."""
import math

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")


class Index:
    def __index__(self): return 2 ** 2000


show(lambda: (math.log(1), math.log(2), math.log(10), math.log(0.5), math.log(math.e), math.log(inf), math.log(nan), math.log(5e-324)))
show(lambda: (math.log(8, 2), math.log(100, 10), math.log(2, 0.5), math.log(1024, 4), math.log(7, inf), math.log(1, 5)))
show(lambda: (math.log(10 ** 400), math.log(2 ** 1024), math.log(2 ** 5000), math.log(10 ** 400, 10), math.log(2 ** 5000, 2), math.log(10 ** 400, 2 ** 2000), math.log(2 ** 1024 - 1)))
show(lambda: (math.log2(8), math.log2(1), math.log2(10), math.log2(2 ** 2000), math.log2(10 ** 400), math.log2(0.1), math.log2(inf), math.log2(5e-324), math.log2(2 ** 1024 - 1)))
show(lambda: (math.log10(1000), math.log10(1), math.log10(2), math.log10(10 ** 2000), math.log10(2 ** 3000), math.log10(inf), math.log10(0.001)))
show(lambda: ([math.log2(2 ** i) == i for i in range(0, 3000, 101)], [math.log10(10 ** i) == i for i in range(0, 3000, 101)]))
show(lambda: math.log(0))
show(lambda: math.log(0.0))
show(lambda: math.log(-1))
show(lambda: math.log(-inf))
show(lambda: math.log(-10 ** 400))
show(lambda: math.log2(0))
show(lambda: math.log2(-10 ** 400))
show(lambda: math.log10(-5))
show(lambda: math.log10(0))
show(lambda: math.log(8, 1))
show(lambda: math.log(8, 0))
show(lambda: math.log(8, -1))
show(lambda: math.log(0, 10))
show(lambda: math.log("a"))
show(lambda: math.log(8, "a"))
show(lambda: math.log(8, None))
show(lambda: math.log2("a"))
show(lambda: math.log10(None))
show(lambda: (math.log(True), math.log2(True), math.log(Index())))
