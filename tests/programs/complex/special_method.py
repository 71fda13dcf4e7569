"""__complex__ of subclasses of complex, and of other classes."""
import warnings
def T(f, *a, **k):
    try:
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            r = f(*a, **k)
        print("ok", r, [str(x.message) for x in w])
    except BaseException as e:
        print(type(e).__name__, e)
class C0(complex):
    def __complex__(self): return 42j
class C1(complex):
    def __complex__(self): return self
class C2(complex):
    def __complex__(self): return None
class C3(complex):
    def __complex__(self): raise ValueError('x')
class C4:
    def __complex__(self): return C1(3)
class C5(complex): pass
for c in (C0, C1, C2, C3, C5):
    T(complex, c(1j)); T(complex, c(1j), 2); T(complex, 1, c(1j))
T(complex, C4()); T(complex, C4(), 1)
import cmath
for c in (C0, C1, C2, C3): T(cmath.sqrt, c(-1))
T(cmath.sqrt, C4())
