"""fsum, prod, hypot, dist."""
import math

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")
show(lambda: (math.fsum([]), math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([1, 1e100, 1, -1e100]), math.fsum(range(10)), math.fsum(x / 7 for x in range(1000)), math.fsum([1e-16, 1, 1e16]), math.fsum([2.0 ** 53, -0.5, -2.0 ** -54]), math.fsum([-0.0]), math.fsum([0.5, 2 ** 60, -(2 ** 60)])))
show(lambda: (math.fsum([inf, 1]), math.fsum([-inf, 1]), math.fsum([nan, 1]), math.fsum([inf, nan])))
show(lambda: math.fsum([inf, -inf]))
show(lambda: math.fsum([1e308, 1e308]))
show(lambda: math.fsum([1e308, 1e308, -1e308]))
show(lambda: math.fsum(["a"]))
show(lambda: math.fsum(5))
show(lambda: math.fsum([10 ** 400]))
show(lambda: math.fsum([(-1) ** i / i for i in range(1, 3000)]))
show(lambda: math.fsum([1.7 ** (i * 37 % 200 - 100) * (-1) ** i for i in range(500)]))
show(lambda: (math.prod([]), math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod([2] * 100), math.prod([1, 2], start=5), math.prod([], start="a"), math.prod([2, "a"]), math.prod(range(1, 30)), math.prod([1j, 2]), math.prod((0.1,) * 3), math.prod([True, 3])))
show(lambda: math.prod(5))
show(lambda: math.prod(["a", "b"]))
show(lambda: math.prod([1], 2))
show(lambda: (math.hypot(), math.hypot(3), math.hypot(-3), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(0, 0), math.hypot(1e308, 1e308), math.hypot(1e-308, 1e-308), math.hypot(5e-324, 5e-324), math.hypot(inf, nan), math.hypot(nan, -inf), math.hypot(nan, 1), math.hypot(1e308, 1), math.hypot(*range(20)), math.hypot(0.1, 0.2), math.hypot(1e-200, 1e-190, 3e-195)))
show(lambda: math.hypot(1.7e308, 1.7e308))
show(lambda: math.hypot("a"))
show(lambda: math.hypot(1, None))
show(lambda: math.hypot(x=1))
show(lambda: [math.hypot(x / 7, x / 11 + 1) for x in range(60)])
show(lambda: [math.hypot(x / 7, x / 11 + 1, x * x / 13) for x in range(60)])
show(lambda: (math.dist([], []), math.dist([1, 2], [4, 6]), math.dist((1, 2, 3), (4, 5, 6)), math.dist([1], [5.5]), math.dist(iter([1, 2]), range(2)), math.dist([inf], [1]), math.dist([nan], [1]), math.dist([inf, 1], [nan, 1])))
show(lambda: math.dist([1], [1, 2]))
show(lambda: math.dist(1, 2))
show(lambda: math.dist([1], ["a"]))
show(lambda: [math.dist((x / 3, x / 7), (x * x / 5, 1)) for x in range(60)])
