"""Functions of finite numbers: plain ones, near zeros and branch cuts, very large and very small."""
import cmath
import math

NAMES = ("acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar").split()
PARTS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 1e-300, -1e-300, 5e-324, 1e-160, 3.7, -3.7, 100.0, -745.5, 709.5, -709.5, 710.2,
         1e10, -1e100, 1e160, 1e308, -1.7e308]

def show(f, *args):
    try:
        r = f(*args)
        print(f.__name__, args, repr(r))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)

for name in NAMES:
    f = getattr(cmath, name)
    for re in PARTS:
        for im in PARTS:
            show(f, complex(re, im))
for r in PARTS:
    for phi in PARTS:
        show(cmath.rect, r, phi)
for k in range(1, 64):
    z = cmath.rect(1 + k / 64, k * 0.3)
    print(z, [getattr(cmath, name)(z) for name in NAMES])
for base in (2, 10, 1, 0, -1, 1j, 2 + 3j, 0.5):
    for z in (1, 0, 8, -8, 1j, 3 - 4j):
        show(cmath.log, z, base)
print(cmath.pi == math.pi, cmath.e == math.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
