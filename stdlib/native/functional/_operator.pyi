"""Python's operators as functions: add(x, y) is x + y."""

def add(a, b, /):
    """Same as a + b."""
def sub(a, b, /):
    """Same as a - b."""
def mul(a, b, /):
    """Same as a * b."""
def matmul(a, b, /):
    """Same as a @ b."""
def truediv(a, b, /):
    """Same as a / b."""
def floordiv(a, b, /):
    """Same as a // b."""
def mod(a, b, /):
    """Same as a % b."""
def lshift(a, b, /):
    """Same as a << b."""
def rshift(a, b, /):
    """Same as a >> b."""
def and_(a, b, /):
    """Same as a & b."""
def or_(a, b, /):
    """Same as a | b."""
def xor(a, b, /):
    """Same as a ^ b."""
def lt(a, b, /):
    """Same as a < b."""
def le(a, b, /):
    """Same as a <= b."""
def eq(a, b, /):
    """Same as a == b."""
def ne(a, b, /):
    """Same as a != b."""
def gt(a, b, /):
    """Same as a > b."""
def ge(a, b, /):
    """Same as a >= b."""
def pow(a, b, /):
    """Same as a ** b."""
def iadd(a, b, /):
    """Same as a += b."""
def isub(a, b, /):
    """Same as a -= b."""
def imul(a, b, /):
    """Same as a *= b."""
def imatmul(a, b, /):
    """Same as a @= b."""
def itruediv(a, b, /):
    """Same as a /= b."""
def ifloordiv(a, b, /):
    """Same as a //= b."""
def imod(a, b, /):
    """Same as a %= b."""
def ilshift(a, b, /):
    """Same as a <<= b."""
def irshift(a, b, /):
    """Same as a >>= b."""
def iand(a, b, /):
    """Same as a &= b."""
def ior(a, b, /):
    """Same as a |= b."""
def ixor(a, b, /):
    """Same as a ^= b."""
def ipow(a, b, /):
    """Same as a **= b."""
def neg(a, /):
    """Same as -a."""
def pos(a, /):
    """Same as +a."""
def abs(a, /):
    """Same as abs(a)."""
def inv(a, /):
    """Same as ~a."""
def invert(a, /):
    """Same as ~a."""
def not_(a, /):
    """Same as not a."""
def truth(a, /):
    """Return True if a is true, False otherwise."""
def is_(a, b, /):
    """Same as a is b."""
def is_not(a, b, /):
    """Same as a is not b."""
def index(a, /):
    """Same as a.__index__()"""
def concat(a, b, /):
    """Same as a + b, for a and b sequences."""
def iconcat(a, b, /):
    """Same as a += b, for a and b sequences."""
def contains(a, b, /):
    """Same as b in a (note reversed operands)."""
def countOf(a, b, /):
    """How many items of a are b or equal it."""
def indexOf(a, b, /):
    """Return the first index of b in a."""
def getitem(a, b, /):
    """Same as a[b]."""
def setitem(a, b, c, /):
    """Same as a[b] = c."""
def delitem(a, b, /):
    """Same as del a[b]."""
def length_hint(obj, default=0, /):
    """Return an estimate of the number of items in obj, or default."""
@code("ERROR_RANGE")
def call(obj, /, *args, **kwargs):
    """Same as obj(*args, **kwargs)."""
def _compare_digest(a, b, /):
    """Return 'a == b' in a time that does not tell where they differ."""

@module("operator")
@layout("GetterObject", pointers=["what", "args", "kwargs"], header="../stdlib/native/functional/operator_types.h")
class itemgetter(object):
    """itemgetter(item, ...): a callable that fetches these items from its operand."""
    def __new__(cls, /, *args, **kwargs): ...
    def __call__(self, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...

@module("operator")
@layout("GetterObject", pointers=["what", "args", "kwargs"], header="../stdlib/native/functional/operator_types.h")
class attrgetter(object):
    """attrgetter(attr, ...): a callable that fetches these attributes, dotted ones too, from its operand."""
    def __new__(cls, /, *args, **kwargs): ...
    def __call__(self, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...

@module("operator")
@layout("GetterObject", pointers=["what", "args", "kwargs"], header="../stdlib/native/functional/operator_types.h")
class methodcaller(object):
    """methodcaller(name, ...): a callable that calls the method of its operand with these arguments."""
    def __new__(cls, /, *args, **kwargs): ...
    def __call__(self, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
