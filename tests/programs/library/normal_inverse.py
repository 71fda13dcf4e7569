"""The inverse of the normal distribution, in statistics and below it."""
from _statistics import _normal_dist_inv_cdf as f
def T(*a):
    try: print(a, repr(f(*a)))
    except BaseException as e: print(a, type(e).__name__, e)
T(0.5,0,1); T(0.0,0,1); T(1.0,0,1); T(-1,0,1); T(2,0,1); T(.3,0,0); T(.3,0,-1); T(float('nan'),0,1); T(.3,float('inf'),1); T('a',0,1); T(.3,'b',1); T(.3); T(); T(1e-300,0,1); T(.999999999999,3,2)
try: f(p=.3, mu=0, sigma=1)
except BaseException as e: print(type(e).__name__, e)
print(f.__name__, f.__module__)

from statistics import NormalDist
for i in range(1, 200):
    print(f(i / 200, 1.5, 2.5), f(1e-3 ** i, 0, 1) if i < 100 else f(1 - 2.0 ** -(i % 53 + 1), 0, 1))
print(NormalDist(100, 15).quantiles(10))
