"""Infinities, NaNs and signed zeros; arguments of all types; wrong calls."""
import cmath
import math

inf, nan = math.inf, math.nan
PARTS = [-inf, -2.5, -0.0, 0.0, 2.5, inf, nan]

def text(x):
    return "nan" if x != x else repr(x)

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        if isinstance(r, complex):
            r = text(r.real) + " " + text(r.imag)
        print(f.__name__, args, kwargs, r)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

for name in "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan".split():
    for re in PARTS:
        for im in PARTS:
            show(getattr(cmath, name), complex(re, im))
for r in PARTS:
    for phi in PARTS:
        show(cmath.rect, r, phi)

class Complex:
    def __complex__(self): return 3 + 4j
class Wrong:
    def __complex__(self): return 3
class Float:
    def __float__(self): return 2.25
class Index:
    def __index__(self): return 4
class Broken:
    def __complex__(self): raise KeyError("broken")

for value in (Complex(), Wrong(), Float(), Index(), Broken(), True, 10 ** 30, -1, "a", None, b"", [1]):
    try:
        print(cmath.sqrt(value), cmath.phase(value))
    except Exception as e:
        print(type(e).__name__, e)
show(cmath.sqrt, 10 ** 400)
show(cmath.rect, 1j, 1)
show(cmath.rect, 1, "a")
show(cmath.rect, 1)
show(cmath.log)
show(cmath.log, 1, 2, 3)
show(cmath.log, 1, "a")
show(cmath.sqrt, 1, 2)
show(cmath.sqrt, z=1)
show(cmath.isclose, 1, 1 + 1e-10j)
show(cmath.isclose, 1, 1.1)
show(cmath.isclose, 1, 1.1, rel_tol=0.2)
show(cmath.isclose, 1j, 1.1j, abs_tol=0.2)
show(cmath.isclose, inf, inf)
show(cmath.isclose, complex(inf, 1), complex(inf, 2))
show(cmath.isclose, nan, nan)
show(cmath.isclose, 1, 1, rel_tol=-1)
show(cmath.isclose, 1, 1, rel_tol=1j)
show(cmath.isclose, 1)
show(cmath.isclose, 1, 2, 3)
show(cmath.isclose, a=1, b=1)
