"""The functions of math for complex numbers."""

pi: float = ...
e: float = ...
tau: float = ...
inf: float = ...
infj: complex = ...
nan: float = ...
nanj: complex = ...

@pure
def acos(z, /) -> complex:
    """The arc cosine of z."""
@pure
def acosh(z, /) -> complex:
    """The inverse hyperbolic cosine of z."""
@pure
def asin(z, /) -> complex:
    """The arc sine of z."""
@pure
def asinh(z, /) -> complex:
    """The inverse hyperbolic sine of z."""
@pure
def atan(z, /) -> complex:
    """The arc tangent of z."""
@pure
def atanh(z, /) -> complex:
    """The inverse hyperbolic tangent of z."""
@pure
def cos(z, /) -> complex:
    """The cosine of z."""
@pure
def cosh(z, /) -> complex:
    """The hyperbolic cosine of z."""
@pure
def exp(z, /) -> complex:
    """e to the power of z."""
@code("ERROR_TUPLE")
def log(z, base=..., /) -> complex:
    """The logarithm of z to the base, e if there is none."""
@pure
def log10(z, /) -> complex:
    """The logarithm of z to the base 10."""
@pure
def sin(z, /) -> complex:
    """The sine of z."""
@pure
def sinh(z, /) -> complex:
    """The hyperbolic sine of z."""
@pure
def sqrt(z, /) -> complex:
    """The square root of z."""
@pure
def tan(z, /) -> complex:
    """The tangent of z."""
@pure
def tanh(z, /) -> complex:
    """The hyperbolic tangent of z."""
def phase(z, /) -> float:
    """The angle of z, between -pi and pi."""
def polar(z, /) -> tuple[float, float]:
    """The distance of z from 0, and its angle."""
def rect(r, phi, /) -> complex:
    """The number with this distance from 0, at this angle."""
@pure
def isfinite(z, /) -> bool:
    """Are both parts finite?"""
@pure
def isnan(z, /) -> bool:
    """Is one of the parts a NaN?"""
@pure
def isinf(z, /) -> bool:
    """Is one of the parts infinite?"""
def isclose(a, b, *, rel_tol=..., abs_tol=...) -> bool:
    """Is the distance of a and b small, compared with the larger of them (rel_tol) or at all (abs_tol)?"""
