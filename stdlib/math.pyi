"""This module provides access to the mathematical functions
defined by the C standard."""

pi: float = ...
e: float = ...
tau: float = ...
inf: float = ...
nan: float = ...

@pure
def acos(x, /) -> float:
    """Return the arc cosine (measured in radians) of x.

The result is between 0 and pi."""
@pure
def acosh(x, /) -> float:
    """Return the inverse hyperbolic cosine of x."""
@pure
def asin(x, /) -> float:
    """Return the arc sine (measured in radians) of x.

The result is between -pi/2 and pi/2."""
@pure
def asinh(x, /) -> float:
    """Return the inverse hyperbolic sine of x."""
@pure
def atan(x, /) -> float:
    """Return the arc tangent (measured in radians) of x.

The result is between -pi/2 and pi/2."""
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
    """Return exp(x)-1.

This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x."""
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
    """Return the natural logarithm of 1+x (base e).

The result is computed in a way which is accurate for x near zero."""
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
    """Return the value of the least significant bit of the float x."""
@pure
def isfinite(x, /) -> bool:
    """Return True if x is neither an infinity nor a NaN, and False otherwise."""
@pure
def isinf(x, /) -> bool:
    """Return True if x is a positive or negative infinity, and False otherwise."""
@pure
def isnan(x, /) -> bool:
    """Return True if x is a NaN (not a number), and False otherwise."""
@pure
def atan2(y, x, /) -> float:
    """Return the arc tangent (measured in radians) of y/x.

Unlike atan(y/x), the signs of both x and y are considered."""
@pure
def copysign(x, y, /) -> float:
    """Return a float with the magnitude (absolute value) of x but the sign of y.

On platforms that support signed zeros, copysign(1.0, -0.0)
returns -1.0.
"""
@pure
def fmod(x, y, /) -> float:
    """Return fmod(x, y), according to platform C.

x % y may differ."""
@pure
def remainder(x, y, /) -> float:
    """Difference between x and the closest integer multiple of y.

Return x - n*y where n*y is the closest integer multiple of y.
In the case where x is exactly halfway between two multiples of
y, the nearest even value of n is used. The result is always exact."""
@pure
def nextafter(x, y, /) -> float:
    """Return the next floating-point value after x towards y."""
@pure
def pow(x, y, /) -> float:
    """Return x**y (x to the power of y)."""
@pure
def ldexp(x, i, /) -> float:
    """Return x * (2**i).

This is essentially the inverse of frexp()."""
@pure
@code("ERROR_TUPLE", "ERROR_REQUIRES")
def log(x, base=..., /) -> float:
    """log(x, [base=math.e])
Return the logarithm of x to the given base.

If the base not specified, returns the natural logarithm (base e) of x."""
@pure
def log2(x, /) -> float:
    """Return the base 2 logarithm of x."""
@pure
def log10(x, /) -> float:
    """Return the base 10 logarithm of x."""
def frexp(x, /) -> tuple[float, int]:
    """Return the mantissa and exponent of x, as pair (m, e).

m is a float and e is an int, such that x = m * 2.**e.
If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0."""
def modf(x, /) -> tuple[float, float]:
    """Return the fractional and integer parts of x.

Both results carry the sign of x and are floats."""
def floor(x, /):
    """Return the floor of x as an Integral.

This is the largest integer <= x."""
def ceil(x, /):
    """Return the ceiling of x as an Integral.

This is the smallest integer >= x."""
def trunc(x, /):
    """Truncates the Real x to the nearest Integral toward 0.

Uses the __trunc__ magic method."""
def isclose(a, b, *, rel_tol=..., abs_tol=...) -> bool:
    """Determine whether two floating point numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them
must be smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
is, NaN is not close to anything, even itself.  inf and -inf are
only close to themselves."""
def fsum(seq, /) -> float:
    """Return an accurate floating point sum of values in the iterable seq.

Assumes IEEE-754 floating point arithmetic."""
def prod(iterable, /, *, start=1):
    """Calculate the product of all the elements in the input iterable.

The default start value for the product is 1.

When the iterable is empty, return the start value.  This function is
intended specifically for use with numeric values and may reject
non-numeric types."""
def dist(p, q, /) -> float:
    """Return the Euclidean distance between two points p and q.

The points should be specified as sequences (or iterables) of
coordinates.  Both inputs must have the same dimension.

Roughly equivalent to:
    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))"""
def hypot(*coordinates) -> float:
    """hypot(*coordinates) -> value

Multidimensional Euclidean distance from the origin to a point.

Roughly equivalent to:
    sqrt(sum(x**2 for x in coordinates))

For a two dimensional point (x, y), gives the hypotenuse
using the Pythagorean theorem:  sqrt(x*x + y*y).

For example, the hypotenuse of a 3/4/5 right triangle is:

    >>> hypot(3.0, 4.0)
    5.0
"""
def comb(n, k, /) -> int:
    """Number of ways to choose k items from n items without repetition and without order.

Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
to zero when k > n.

Also called the binomial coefficient because it is equivalent
to the coefficient of k-th term in polynomial expansion of the
expression (1 + x)**n.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative."""
def perm(n, k=None, /) -> int:
    """Number of ways to choose k items from n items without repetition and with order.

Evaluates to n! / (n - k)! when k <= n and evaluates
to zero when k > n.

If k is not specified or is None, then k defaults to n
and the function returns n!.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative."""
def factorial(n, /) -> int:
    """Find n!.

Raise a ValueError if x is negative or non-integral."""
def isqrt(n, /) -> int:
    """Return the integer part of the square root of the input."""
def gcd(*integers) -> int:
    """Greatest Common Divisor."""
def lcm(*integers) -> int:
    """Least Common Multiple."""
