"""What every module sees without an import: functions, classes, exceptions, and None, Ellipsis, NotImplemented."""
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
    """__build_class__(func, name, /, *bases, [metaclass], **kwds): what a class statement calls; func runs its body."""
def __import__(name, globals=None, locals=None, fromlist=..., level=0):
    """What an import statement calls; level is the number of leading dots. Programs had better use
    importlib.import_module()."""
def abs(x, /):
    """Return the absolute value of the argument."""
def all(iterable, /) -> bool:
    """Is no item false? True for no items at all; stops at the first false one."""
def any(iterable, /) -> bool:
    """Is some item true? False for no items at all; stops at the first true one."""
def ascii(obj, /) -> str:
    """Return an ASCII-only representation of an object."""
def bin(number, /) -> str:
    """The int, or what its __index__ gives, as a text of binary digits behind 0b.

    >>> bin(-10)
    '-0b1010'
    """
def breakpoint(*args, **kws):
    """breakpoint(*args, **kws): hands its arguments to sys.breakpointhook and gives what that returns; the hook that
    is there at the start opens the debugger."""
def callable(obj, /) -> bool:
    """Can the object be called? So can functions, classes, and instances whose class has __call__."""
def chr(i, /) -> str:
    """The character with this code point, as a str; ValueError if it is not from 0 to 0x10ffff."""
def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    """The code object of a text or a syntax tree, for exec() and eval(); SyntaxError."""
def delattr(obj, name, /) -> None:
    """Does what `del obj.NAME` does; name: a str. AttributeError if there is none."""
def dir(object=..., /) -> list:
    """dir([object]): sorted names: those of the local scope, or the attributes that object.__dir__() tells. Not
    all that can be read need be among them."""
def divmod(x, y, /) -> tuple:
    """The pair (x // y, x % y), computed at once."""
def eval(source, globals=None, locals=None, /):
    """Evaluate the given source in the context of globals and locals."""
def exec(source, globals=None, locals=None, /, *, closure=None):
    """Execute the given source in the context of globals and locals."""
def format(value, format_spec='', /) -> str:
    """The value as text, as value.__format__ makes it. What format_spec may say is for the value's class to tell."""
def getattr(object, name, default=..., /):
    """getattr(object, name[, default]): what `object.NAME` gives. Where that would be an AttributeError, the
    default, if there is one."""
def globals() -> dict:
    """The names of the module that the caller stands in, as a dict: the one the module itself works with."""
def hasattr(obj, name, /) -> bool:
    """Would getattr(obj, name) find something? Only its AttributeError means no, other errors are passed on."""
def hash(obj, /) -> int:
    """The number that dict and set look the object up by, the same for equal objects. TypeError if it has none."""
def hex(number, /) -> str:
    """The int, or what its __index__ gives, as a text of hexadecimal digits behind 0x.

    >>> hex(-255)
    '-0xff'
    """
def id(obj, /) -> int:
    """A number that no other living object has: the address."""
def input(prompt=..., /) -> str:
    """The next line of standard input, without its end; the prompt is shown before. EOFError when nothing is left."""
def isinstance(obj, class_or_tuple, /) -> bool:
    """Is obj an instance of the class, or of one of its subclasses? Of several classes, in a tuple or a union, one
    that fits is enough."""
def issubclass(cls, class_or_tuple, /) -> bool:
    """Is cls the class, or below it? Of several classes, in a tuple or a union, one that fits is enough."""
def iter(object, sentinel=..., /):
    """iter(iterable): its iterator, by __iter__ or, for what has only __getitem__, by the indexes from 0.
    iter(callable, sentinel): an iterator that calls, and ends when the result equals the sentinel."""
def aiter(async_iterable, /):
    """Return an AsyncIterator for an AsyncIterable object."""
def len(obj, /) -> int:
    """Return the number of items in a container."""
def locals() -> dict:
    """The local names of the caller with their values, as a dict. In a function it is a copy, which changes nothing."""
@code("ERROR_SOME")
def max(*args, key=None, default=...):
    """max(iterable, *[, default, key]) or max(a, b, *more, *[, key]): the greatest item, the first of equal ones.
    key(item) is compared instead of the item; default is what an empty iterable gives, else a ValueError."""
@code("ERROR_SOME")
def min(*args, key=None, default=...):
    """min(iterable, *[, default, key]) or min(a, b, *more, *[, key]): the least item, the first of equal ones.
    key(item) is compared instead of the item; default is what an empty iterable gives, else a ValueError."""
def next(iterator, default=..., /):
    """next(iterator[, default]): its next item. At the end the default, or a StopIteration if there is none."""
def anext(aiterator, default=..., /):
    """Return the next item from the async iterator."""
def oct(number, /) -> str:
    """The int, or what its __index__ gives, as a text of octal digits behind 0o.

    >>> oct(-9)
    '-0o11'
    """
def ord(c, /) -> int:
    """Return the Unicode code point for a one-character string."""
def pow(base, exp, mod=None):
    """base ** exp or, with mod, base ** exp % mod; for ints the latter never makes the large power."""
def print(*args, sep=' ', end='\n', file=None, flush=False) -> None:
    """Writes str() of each argument to file (sys.stdout if None), sep between them and end behind the last.
    flush: also empties the file's buffer."""
def repr(obj, /) -> str:
    """The object as text for programmers, made by __repr__; for many builtin objects an expression that gives it
    again."""
def round(number, ndigits=None):
    """The number rounded to ndigits digits behind the point, before it if negative, halves to the even side. An int
    if ndigits is None, else of the number's own type."""
def setattr(obj, name, value, /) -> None:
    """Does what `obj.NAME = value` does; name: a str."""
@code("ERROR_RANGE", "ERROR_SORT")
def sorted(iterable, /, *, key=None, reverse=False) -> list:
    """A new list of the items, from the least to the greatest, or the other way round if reverse. key(item) is
    compared instead of the item; equal items keep their order."""
def sum(iterable, /, start=0):
    """start + the first item + the second and so on: start itself for no items. TypeError for a start that is text
    or bytes."""
def vars(object=..., /) -> dict:
    """vars([object]): its __dict__, or what locals() gives. TypeError if it has none."""
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
def __start__(module): ...
