"""Wrong calls of functions of math."""
import math

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

show(lambda: math.sqrt())
show(lambda: math.sqrt(1, 2))
show(lambda: math.sqrt(x=1))
show(lambda: math.pow(1))
show(lambda: math.pow(1, 2, 3))
show(lambda: math.isclose(1))
show(lambda: math.isclose(1, 2, 3))
show(lambda: math.gcd(x=1))
show(lambda: math.hypot(x=1))
show(lambda: math.prod())
show(lambda: math.prod([1], 2))
show(lambda: math.comb(1))
show(lambda: math.perm())
show(lambda: math.fsum())
show(lambda: math.floor())
show(lambda: math.factorial(1, 2))
show(lambda: math.dist([1]))
