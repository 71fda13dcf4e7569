"""The functions of C's math.h and some more, for floats; cmath has those for complex numbers."""

pi: float = ...
e: float = ...
tau: float = ...
inf: float = ...
nan: float = ...

@pure
def acos(x, /) -> float:
    """The angle whose cosine is x, from 0 to pi. ValueError outside -1 to 1."""
@pure
def acosh(x, /) -> float:
    """Return the inverse hyperbolic cosine of x."""
@pure
def asin(x, /) -> float:
    """The angle whose sine is x, from -pi/2 to pi/2. ValueError outside -1 to 1."""
@pure
def asinh(x, /) -> float:
    """Return the inverse hyperbolic sine of x."""
@pure
def atan(x, /) -> float:
    """The angle whose tangent is x, from -pi/2 to pi/2."""
@pure
def atanh(x, /) -> float:
    """Return the inverse hyperbolic tangent of x."""
@pure
def cbrt(x, /) -> float:
    """Return the cube root of x."""
@pure
def cos(x, /) -> float:
    """Return the cosine of x (measured in radians)."""
@pure
def cosh(x, /) -> float:
    """Return the hyperbolic cosine of x."""
@pure
def erf(x, /) -> float:
    """Error function at x."""
@pure
def erfc(x, /) -> float:
    """Complementary error function at x."""
@pure
def exp(x, /) -> float:
    """Return e raised to the power of x."""
@pure
def exp2(x, /) -> float:
    """Return 2 raised to the power of x."""
@pure
def expm1(x, /) -> float:
    """exp(x) - 1, with all its digits where x is near 0."""
@pure
def fabs(x, /) -> float:
    """Return the absolute value of the float x."""
@pure
def gamma(x, /) -> float:
    """Gamma function at x."""
@pure
def lgamma(x, /) -> float:
    """Natural logarithm of absolute value of Gamma function at x."""
@pure
def log1p(x, /) -> float:
    """log(1 + x), with all its digits where x is near 0."""
@pure
def sin(x, /) -> float:
    """Return the sine of x (measured in radians)."""
@pure
def sinh(x, /) -> float:
    """Return the hyperbolic sine of x."""
@pure
def sqrt(x, /) -> float:
    """Return the square root of x."""
@pure
def tan(x, /) -> float:
    """Return the tangent of x (measured in radians)."""
@pure
def tanh(x, /) -> float:
    """Return the hyperbolic tangent of x."""
@pure
def degrees(x, /) -> float:
    """Convert angle x from radians to degrees."""
@pure
def radians(x, /) -> float:
    """Convert angle x from degrees to radians."""
@pure
def ulp(x, /) -> float:
    """How far the float x is from the next one that is further from 0."""
@pure
def isfinite(x, /) -> bool:
    """Is x a number at all: neither infinite nor NaN?"""
@pure
def isinf(x, /) -> bool:
    """Is x one of the two infinities?"""
@pure
def isnan(x, /) -> bool:
    """Is x NaN, which stands for no number?"""
@pure
def atan2(y, x, /) -> float:
    """The angle from the positive x axis to the point (x, y), from -pi to pi."""
@pure
def copysign(x, y, /) -> float:
    """abs(x) with the sign of y, which a zero has, too."""
@pure
def fmod(x, y, /) -> float:
    """What C's fmod() gives: the rest of x / y with the sign of x, unlike x % y."""
@pure
def remainder(x, y, /) -> float:
    """What is left of x after the nearest multiple of y, of two the even one; at most y/2 away from 0, and exact."""
@pure
def nextafter(x, y, /) -> float:
    """Return the next floating-point value after x towards y."""
@pure
def pow(x, y, /) -> float:
    """Return x**y (x to the power of y)."""
@pure
def ldexp(x, i, /) -> float:
    """x * 2**i: frexp(x) gives what makes x again. OverflowError."""
@pure
@code("ERROR_TUPLE", "ERROR_REQUIRES")
def log(x, base=..., /) -> float:
    """log(x[, base]): the logarithm of x, which may be an int of any size; without a base the natural one.
    ValueError if x <= 0."""
@pure
def log2(x, /) -> float:
    """Return the base 2 logarithm of x."""
@pure
def log10(x, /) -> float:
    """Return the base 10 logarithm of x."""
def frexp(x, /) -> tuple[float, int]:
    """The pair (m, e) with x == m * 2**e: e an int and abs(m) from 0.5 to below 1, both 0 for a zero."""
def modf(x, /) -> tuple[float, float]:
    """x as a pair of floats: what stands behind the point and what before it, both with its sign."""
def floor(x, /):
    """The greatest int that is not above x; or what x.__floor__() gives."""
def ceil(x, /):
    """The least int that is not below x; or what x.__ceil__() gives."""
def trunc(x, /):
    """x without what stands behind its point: what x.__trunc__() gives."""
def isclose(a, b, *, rel_tol=..., abs_tol=...) -> bool:
    """Are a and b at most abs_tol apart, or at most rel_tol times the larger one's magnitude? Infinities are close to
    nothing but themselves, NaN to nothing at all."""
def fsum(seq, /) -> float:
    """The sum of numbers as floats, rounded only once, at the end."""
def prod(iterable, /, *, start=1):
    """start times the first item times the second and so on: start itself for no items."""
def dist(p, q, /) -> float:
    """How far two points are apart, each an iterable of coordinates; ValueError if one has more than the other."""
def hypot(*coordinates) -> float:
    """hypot(*coordinates): the square root of the sum of their squares, without overflow on the way."""
def comb(n, k, /) -> int:
    """How many sets of k can be chosen from n things: 0 if k > n. TypeError for what is no int, ValueError for
    a negative one."""
def perm(n, k=None, /) -> int:
    """How many ordered choices of k there are from n things: 0 if k > n; k is n if None. TypeError for what is no int,
    ValueError for a negative one."""
def factorial(n, /) -> int:
    """The product of the ints from 1 to n. ValueError if n is negative."""
def isqrt(n, /) -> int:
    """The greatest int whose square is not above n; ValueError if n is negative."""
def gcd(*integers) -> int:
    """Greatest Common Divisor."""
def lcm(*integers) -> int:
    """Least Common Multiple."""
