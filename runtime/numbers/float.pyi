"""float: most values are held in the word (flonum); the others, and instances of subclasses, are FloatObjects."""

@layout("FloatObject", atomic=True)
@flags("BASE", "FLOAT")
class float(object):
    """Convert a string or number to a floating point number, if possible."""
    def __new__(cls, x=..., /): ...
    @noraise
    def __repr__(self) -> str: ...
    @pure
    @noraise
    def __hash__(self) -> int: ...
    @pure
    @noraise
    def __bool__(self) -> bool: ...
    @pure
    def __lt__(self, value, /) -> bool: ...
    @pure
    def __le__(self, value, /) -> bool: ...
    @pure
    def __eq__(self, value, /) -> bool: ...
    @pure
    def __ne__(self, value, /) -> bool: ...
    @pure
    def __gt__(self, value, /) -> bool: ...
    @pure
    def __ge__(self, value, /) -> bool: ...
    def __add__(self, value, /) -> float: ...
    def __radd__(self, value, /) -> float: ...
    def __sub__(self, value, /) -> float: ...
    def __rsub__(self, value, /) -> float: ...
    def __mul__(self, value, /) -> float: ...
    def __rmul__(self, value, /) -> float: ...
    def __truediv__(self, value, /) -> float: ...
    def __rtruediv__(self, value, /) -> float: ...
    def __floordiv__(self, value, /) -> float: ...
    def __rfloordiv__(self, value, /) -> float: ...
    def __mod__(self, value, /) -> float: ...
    def __rmod__(self, value, /) -> float: ...
    def __divmod__(self, value, /) -> tuple[float, float]: ...
    def __rdivmod__(self, value, /) -> tuple[float, float]: ...
    def __pow__(self, value, mod=None, /): ...
    def __rpow__(self, value, mod=None, /): ...
    def __neg__(self) -> float: ...
    def __pos__(self) -> float: ...
    def __abs__(self) -> float: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __trunc__(self) -> int:
        """Return the Integral closest to x between 0 and x."""
    def __floor__(self) -> int:
        """Return the floor as an Integral."""
    def __ceil__(self) -> int:
        """Return the ceiling as an Integral."""
    def __round__(self, ndigits=None, /):
        """Return the Integral closest to x, rounding half toward even.

When an argument is passed, work like built-in round(x, ndigits)."""
    def __format__(self, format_spec, /) -> str:
        """Formats the float according to format_spec."""
    def __getnewargs__(self) -> tuple: ...
    @classmethod
    def __getformat__(cls, typestr, /) -> str:
        """You probably don't want to use this function.

  typestr
    Must be 'double' or 'float'.

It exists mainly to be used in Python's test suite.

This function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,
little-endian' best describes the format of floating point numbers used by the
C type named by typestr."""
    def conjugate(self) -> float:
        """Return self, the complex conjugate of any float."""
    def as_integer_ratio(self) -> tuple[int, int]:
        """Return integer ratio.

Return a pair of integers, whose ratio is exactly equal to the original float
and with a positive denominator.

Raise OverflowError on infinities and a ValueError on NaNs.

>>> (10.0).as_integer_ratio()
(10, 1)
>>> (0.0).as_integer_ratio()
(0, 1)
>>> (-.25).as_integer_ratio()
(-1, 4)"""
    def is_integer(self) -> bool:
        """Return True if the float is an integer."""
    def hex(self) -> str:
        """Return a hexadecimal representation of a floating-point number.

>>> (-0.1).hex()
'-0x1.999999999999ap-4'
>>> 3.14159.hex()
'0x1.921f9f01b866ep+1'"""
    @classmethod
    def fromhex(cls, string, /):
        """Create a floating-point number from a hexadecimal string.

>>> float.fromhex('0x1.ffffp10')
2047.984375
>>> float.fromhex('-0x1p-1074')
-5e-324"""
    @property
    def real(self) -> float:
        """the real part of a complex number"""
    @property
    def imag(self) -> float:
        """the imaginary part of a complex number"""
