"""int. Small values are tagged words and longer ones BigInts; IntInstance is the layout of instances of subclasses."""

@layout("IntInstance", pointers=["number"])
@flags("BASE", "INT")
class int(object):
    """int([x]) -> integer
int(x, base=10) -> integer

Convert a number or string to an integer, or return 0 if no arguments
are given.  If x is a number, return x.__int__().  For floating point
numbers, this truncates towards zero.

If x is not a number or if base is given, then x must be a string,
bytes, or bytearray instance representing an integer literal in the
given base.  The literal can be preceded by '+' or '-' and be surrounded
by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
Base 0 means to interpret the base from the string as an integer literal.
>>> int('0b100', base=0)
4"""
    def __new__(cls, x=..., /, base=...): ...
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
    def __add__(self, value, /) -> int: ...
    def __radd__(self, value, /) -> int: ...
    def __sub__(self, value, /) -> int: ...
    def __rsub__(self, value, /) -> int: ...
    def __mul__(self, value, /) -> int: ...
    def __rmul__(self, value, /) -> int: ...
    def __truediv__(self, value, /) -> float: ...
    def __rtruediv__(self, value, /) -> float: ...
    def __floordiv__(self, value, /) -> int: ...
    def __rfloordiv__(self, value, /) -> int: ...
    def __mod__(self, value, /) -> int: ...
    def __rmod__(self, value, /) -> int: ...
    def __divmod__(self, value, /) -> tuple[int, int]: ...
    def __rdivmod__(self, value, /) -> tuple[int, int]: ...
    def __pow__(self, value, mod=None, /): ...
    def __rpow__(self, value, mod=None, /): ...
    def __lshift__(self, value, /) -> int: ...
    def __rlshift__(self, value, /) -> int: ...
    def __rshift__(self, value, /) -> int: ...
    def __rrshift__(self, value, /) -> int: ...
    def __and__(self, value, /) -> int: ...
    def __rand__(self, value, /) -> int: ...
    def __xor__(self, value, /) -> int: ...
    def __rxor__(self, value, /) -> int: ...
    def __or__(self, value, /) -> int: ...
    def __ror__(self, value, /) -> int: ...
    def __neg__(self) -> int: ...
    def __pos__(self) -> int: ...
    def __abs__(self) -> int: ...
    def __invert__(self) -> int: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __index__(self) -> int: ...
    def __trunc__(self) -> int:
        """Truncating an Integral returns itself."""
    def __floor__(self) -> int:
        """Flooring an Integral returns itself."""
    def __ceil__(self) -> int:
        """Ceiling of an Integral returns itself."""
    def __round__(self, ndigits=..., /) -> int:
        """Rounding an Integral returns itself.

Rounding with an ndigits argument also returns an integer."""
    def __format__(self, format_spec, /) -> str: ...
    def __getnewargs__(self) -> tuple: ...
    def __sizeof__(self) -> int:
        """Returns size in memory, in bytes."""
    def conjugate(self) -> int:
        """Returns self, the complex conjugate of any int."""
    def bit_length(self) -> int:
        """Number of bits necessary to represent self in binary.

>>> bin(37)
'0b100101'
>>> (37).bit_length()
6"""
    def bit_count(self) -> int:
        """Number of ones in the binary representation of the absolute value of self.

Also known as the population count.

>>> bin(13)
'0b1101'
>>> (13).bit_count()
3"""
    def as_integer_ratio(self) -> tuple[int, int]:
        """Return integer ratio.

Return a pair of integers, whose ratio is exactly equal to the original int
and with a positive denominator.

>>> (10).as_integer_ratio()
(10, 1)
>>> (-10).as_integer_ratio()
(-10, 1)
>>> (0).as_integer_ratio()
(0, 1)"""
    def to_bytes(self, length=1, byteorder='big', *, signed=False) -> bytes:
        """Return an array of bytes representing an integer.

  length
    Length of bytes object to use.  An OverflowError is raised if the
    integer is not representable with the given number of bytes.  Default
    is length 1.
  byteorder
    The byte order used to represent the integer.  If byteorder is 'big',
    the most significant byte is at the beginning of the byte array.  If
    byteorder is 'little', the most significant byte is at the end of the
    byte array.  To request the native byte order of the host system, use
    `sys.byteorder' as the byte order value.  Default is to use 'big'.
  signed
    Determines whether two's complement is used to represent the integer.
    If signed is False and a negative integer is given, an OverflowError
    is raised."""
    @classmethod
    def from_bytes(cls, bytes, byteorder='big', *, signed=False):
        """Return the integer represented by the given array of bytes.

  bytes
    Holds the array of bytes to convert.  The argument must either
    support the buffer protocol or be an iterable object producing bytes.
    Bytes and bytearray are examples of built-in objects that support the
    buffer protocol.
  byteorder
    The byte order used to represent the integer.  If byteorder is 'big',
    the most significant byte is at the beginning of the byte array.  If
    byteorder is 'little', the most significant byte is at the end of the
    byte array.  To request the native byte order of the host system, use
    `sys.byteorder' as the byte order value.  Default is to use 'big'.
  signed
    Indicates whether two's complement is used to represent the integer."""
    @property
    def real(self) -> int:
        """the real part of a complex number"""
    @property
    def imag(self) -> int:
        """the imaginary part of a complex number"""
    @property
    def numerator(self) -> int:
        """the numerator of a rational number in lowest terms"""
    @property
    def denominator(self) -> int:
        """the denominator of a rational number in lowest terms"""
