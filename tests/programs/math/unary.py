"""Functions of one float: values and errors."""
import math

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")


class HasFloat:
    def __float__(self): return 4.5


class HasIndex:
    def __index__(self): return 43


class BadFloat:
    def __float__(self): return "x"


class Sub(float):
    pass


show(lambda: [f(0.5) for f in (math.acos, math.asin, math.atan, math.atanh, math.cbrt, math.cos, math.cosh, math.erf, math.erfc, math.exp, math.exp2, math.expm1)])
show(lambda: [f(0.5) for f in (math.fabs, math.gamma, math.lgamma, math.log1p, math.sin, math.sinh, math.sqrt, math.tan, math.tanh, math.degrees, math.radians, math.ulp, math.asinh)])
show(lambda: [f(2) for f in (math.acosh, math.asinh, math.atan, math.cbrt, math.cos, math.cosh, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.gamma, math.lgamma, math.log1p)])
show(lambda: [f(-2.5) for f in (math.asinh, math.atan, math.cbrt, math.cos, math.cosh, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.gamma, math.lgamma, math.sin, math.sinh, math.tan, math.tanh)])
show(lambda: [f(nan) for f in (math.acos, math.acosh, math.asin, math.cos, math.exp, math.gamma, math.lgamma, math.log1p, math.sqrt, math.tan, math.degrees, math.ulp, math.fabs)])
show(lambda: [f(inf) for f in (math.acosh, math.asinh, math.atan, math.cbrt, math.cosh, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.gamma, math.lgamma, math.log1p, math.sinh, math.sqrt, math.tanh, math.degrees, math.radians, math.ulp)])
show(lambda: [f(-inf) for f in (math.asinh, math.atan, math.cbrt, math.cosh, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.lgamma, math.sinh, math.tanh)])
show(lambda: math.sqrt(-1))
show(lambda: math.sqrt(-inf))
show(lambda: math.acos(2))
show(lambda: math.asin(-1.5))
show(lambda: math.acosh(0.5))
show(lambda: math.atanh(1))
show(lambda: math.atanh(-2))
show(lambda: math.sin(inf))
show(lambda: math.cos(-inf))
show(lambda: math.tan(inf))
show(lambda: math.log1p(-1))
show(lambda: math.log1p(-2))
show(lambda: math.gamma(0))
show(lambda: math.gamma(-0.0))
show(lambda: math.gamma(-1))
show(lambda: math.gamma(-inf))
show(lambda: math.lgamma(0))
show(lambda: math.lgamma(-3))
show(lambda: math.exp(710))
show(lambda: math.expm1(1000))
show(lambda: math.exp2(1024))
show(lambda: math.cosh(1000))
show(lambda: math.sinh(-1000))
show(lambda: math.gamma(172))
show(lambda: math.gamma(1e-310))
show(lambda: math.lgamma(1e308))
show(lambda: (math.exp(-1000), math.exp2(-2000), math.gamma(-200.5), math.gamma(171.6)))
show(lambda: math.sqrt("a"))
show(lambda: math.sqrt(None))
show(lambda: math.sqrt(1j))
show(lambda: math.sqrt([]))
show(lambda: math.sqrt(10 ** 400))
show(lambda: (math.sqrt(HasFloat()), math.sqrt(HasIndex()), math.sqrt(True), math.sqrt(10 ** 30), math.sqrt(Sub(4))))
show(lambda: math.sqrt(BadFloat()))
show(lambda: [math.gamma(x / 7) for x in range(-30, 60) if x % 7])
show(lambda: [math.gamma(x) for x in range(1, 40)])
show(lambda: [math.gamma(x) for x in (140.5, 150.25, 170.5, -139.5, -150.5, -170.25, 1e-5, 1e-21, -1e-21)])
show(lambda: [math.lgamma(x / 7) for x in range(-30, 60) if x % 7])
show(lambda: [math.lgamma(x) for x in (1, 2, 3, 100, 1e10, 1e100, 1e-5, 1e-21, -1e-21, 0.9999, 2.0001)])
show(lambda: ([math.erf(x / 4) for x in range(-12, 13)], [math.erfc(x * 3) for x in range(-2, 10)]))
show(lambda: ([math.sin(x) for x in (1e5, 1e10, 1e22, 3.14, 6.28, -1e-300)], math.tan(1e300), math.cos(1e300)))
show(lambda: ([math.cbrt(x) for x in (27, -8, 0.001, 1e300, -0.0)], [math.ulp(x) for x in (0, 1, -1, 2 ** 53, 1e308, 1.7976931348623157e308, 5e-324)]))
show(lambda: ([math.exp(x / 3) for x in range(-6, 7)], [math.expm1(x * 1e-5) for x in range(-2, 3)], [math.log1p(x * 1e-5) for x in range(-2, 3)]))
show(lambda: (math.isnan(nan), math.isnan(1), math.isinf(inf), math.isinf(-inf), math.isinf(1), math.isfinite(1), math.isfinite(inf), math.isfinite(10 ** 30)))
show(lambda: math.isnan("a"))
show(lambda: math.isfinite(10 ** 400))
show(lambda: (math.pi, math.e, math.tau, math.inf, math.nan))
