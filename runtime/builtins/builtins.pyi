"""Built-in functions, exceptions, and other objects.

Noteworthy: None is the `nil' object; Ellipsis represents `...' in slices."""
from exceptions import (
    ArithmeticError, AssertionError, AttributeError, BaseException, BaseExceptionGroup, BlockingIOError,
    BrokenPipeError, BufferError, BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError,
    ConnectionRefusedError, ConnectionResetError, DeprecationWarning, EOFError, EncodingWarning, Exception,
    ExceptionGroup, FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit,
    ImportError, ImportWarning, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError,
    KeyboardInterrupt, LookupError, MemoryError, ModuleNotFoundError, NameError, NotADirectoryError,
    NotImplementedError, OSError, OverflowError, PendingDeprecationWarning, PermissionError, ProcessLookupError,
    RecursionError, ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration,
    StopIteration, SyntaxError, SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError,
    UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError,
    UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError)
from exceptions import OSError as EnvironmentError, OSError as IOError
from core import object, type, super, property, classmethod, staticmethod
from numbers import bool, int, float, complex
from text import str, bytes, bytearray, memoryview
from containers import (
    tuple, list, dict, set, frozenset, slice, range, enumerate, zip, map, filter, reversed)

NotImplemented: object = ...
Ellipsis: object = ...
__debug__: bool = ...
exit: object = ...
quit: object = ...
copyright: object = ...
credits: object = ...
license: object = ...
help: object = ...

def __build_class__(func, name, /, *bases, **kwds):
    """__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class

Internal helper function used by the class statement."""
def __import__(name, globals=None, locals=None, fromlist=..., level=0):
    """Import a module.

Because this function is meant for use by the Python
interpreter and not for general use, it is better to use
importlib.import_module() to programmatically import a module."""
def abs(x, /):
    """Return the absolute value of the argument."""
def all(iterable, /) -> bool:
    """Return True if bool(x) is True for all values x in the iterable.

If the iterable is empty, return True."""
def any(iterable, /) -> bool:
    """Return True if bool(x) is True for any x in the iterable.

If the iterable is empty, return False."""
def ascii(obj, /) -> str:
    """Return an ASCII-only representation of an object."""
def bin(number, /) -> str:
    """Return the binary representation of an integer.

   >>> bin(2796202)
   '0b1010101010101010101010'"""
def breakpoint(*args, **kws):
    """breakpoint(*args, **kws)

Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
whatever arguments are passed.

By default, this drops you into the pdb debugger."""
def callable(obj, /) -> bool:
    """Return whether the object is callable (i.e., some kind of function).

Note that classes are callable, as are instances of classes with a
__call__() method."""
def chr(i, /) -> str:
    """Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."""
def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    """Compile source into a code object that can be executed by exec() or eval()."""
def delattr(obj, name, /) -> None:
    """Deletes the named attribute from the given object.

delattr(x, 'y') is equivalent to ``del x.y``"""
def dir(object=..., /) -> list:
    """dir([object]) -> list of strings

If called without an argument, return the names in the current scope.
Else, return an alphabetized list of names comprising (some of) the attributes
of the given object, and of attributes reachable from it."""
def divmod(x, y, /) -> tuple:
    """Return the tuple (x//y, x%y).  Invariant: div*y + mod == x."""
def eval(source, globals=None, locals=None, /):
    """Evaluate the given source in the context of globals and locals."""
def exec(source, globals=None, locals=None, /, *, closure=None):
    """Execute the given source in the context of globals and locals."""
def format(value, format_spec='', /) -> str:
    """Return value.__format__(format_spec)

format_spec defaults to the empty string.
See the Format Specification Mini-Language section of help('FORMATTING') for
details."""
def getattr(object, name, default=..., /):
    """getattr(object, name[, default]) -> value

Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
When a default argument is given, it is returned when the attribute doesn't
exist; without it, an exception is raised in that case."""
def globals() -> dict:
    """Return the dictionary containing the current scope's global variables.

NOTE: Updates to this dictionary *will* affect name lookups in the current
global scope and vice-versa."""
def hasattr(obj, name, /) -> bool:
    """Return whether the object has an attribute with the given name.

This is done by calling getattr(obj, name) and catching AttributeError."""
def hash(obj, /) -> int:
    """Return the hash value for the given object.

Two objects that compare equal must also have the same hash value, but the
reverse is not necessarily true."""
def hex(number, /) -> str:
    """Return the hexadecimal representation of an integer.

   >>> hex(12648430)
   '0xc0ffee'"""
def id(obj, /) -> int:
    """Return the identity of an object.

This is guaranteed to be unique among simultaneously existing objects.
(CPython uses the object's memory address.)"""
def input(prompt=..., /) -> str:
    """Read a string from standard input.  The trailing newline is stripped.

The prompt string, if given, is printed to standard output without a
trailing newline before reading input.

If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.
On *nix systems, readline is used if available."""
def isinstance(obj, class_or_tuple, /) -> bool:
    """Return whether an object is an instance of a class or of a subclass thereof.

A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
or ...`` etc."""
def issubclass(cls, class_or_tuple, /) -> bool:
    """Return whether 'cls' is derived from another class or is the same class.

A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
or ...``."""
def iter(object, sentinel=..., /):
    """iter(iterable) -> iterator
iter(callable, sentinel) -> iterator

Get an iterator from an object.  In the first form, the argument must
supply its own iterator, or be a sequence.
In the second form, the callable is called until it returns the sentinel."""
def aiter(async_iterable, /):
    """Return an AsyncIterator for an AsyncIterable object."""
def len(obj, /) -> int:
    """Return the number of items in a container."""
def locals() -> dict:
    """Return a dictionary containing the current scope's local variables.

NOTE: Whether or not updates to this dictionary will affect name lookups in
the local scope and vice-versa is *implementation dependent* and not
covered by any backwards compatibility guarantees."""
@code("ERROR_SOME")
def max(*args, key=None, default=...):
    """max(iterable, *[, default=obj, key=func]) -> value
max(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its biggest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more arguments, return the largest argument."""
@code("ERROR_SOME")
def min(*args, key=None, default=...):
    """min(iterable, *[, default=obj, key=func]) -> value
min(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its smallest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more arguments, return the smallest argument."""
def next(iterator, default=..., /):
    """next(iterator[, default])

Return the next item from the iterator. If default is given and the iterator
is exhausted, it is returned instead of raising StopIteration."""
def anext(aiterator, default=..., /):
    """Return the next item from the async iterator."""
def oct(number, /) -> str:
    """Return the octal representation of an integer.

   >>> oct(342391)
   '0o1234567'"""
def ord(c, /) -> int:
    """Return the Unicode code point for a one-character string."""
def pow(base, exp, mod=None):
    """Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.

Some types, such as ints, are able to use a more efficient algorithm when
invoked using the three argument form."""
def print(*args, sep=' ', end='\n', file=None, flush=False) -> None:
    """Prints the values to a stream, or to sys.stdout by default.

  sep
    string inserted between values, default a space.
  end
    string appended after the last value, default a newline.
  file
    a file-like object (stream); defaults to the current sys.stdout.
  flush
    whether to forcibly flush the stream."""
def repr(obj, /) -> str:
    """Return the canonical string representation of the object.

For many object types, including most builtins, eval() will return
the original object."""
def round(number, ndigits=None):
    """Round a number to a given precision in decimal digits.

The return value is an integer if ndigits is omitted or None.  Otherwise
the return value has the same type as the number.  ndigits may be negative."""
def setattr(obj, name, value, /) -> None:
    """Sets the named attribute on the given object to the specified value.

setattr(x, 'y', v) is equivalent to ``x.y = v``"""
@code("ERROR_RANGE", "ERROR_SORT")
def sorted(iterable, /, *, key=None, reverse=False) -> list:
    """Return a new list containing all items from the iterable in ascending order.

A custom key function can be supplied to customize the sort order, and the
reverse flag can be set to request the result in descending order."""
def sum(iterable, /, start=0):
    """Return the sum of a 'start' value (default: 0) plus an iterable of numbers

When the iterable is empty, return the start value.
This function is intended specifically for use with numeric values and may
reject non-numeric types."""
def vars(object=..., /) -> dict:
    """vars([object]) -> dictionary

Without arguments, equivalent to locals().
With an argument, equivalent to object.__dict__."""
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
def __start__(module): ...
