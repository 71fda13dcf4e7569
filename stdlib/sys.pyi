"""This module provides access to some objects used or maintained by the
interpreter and to functions that interact strongly with the interpreter."""

_git: tuple = ...
_xoptions: dict = ...
_framework: str = ...
_home: object = ...
_stdlib_dir: object = ...
abiflags: str = ...
api_version: int = ...
argv: list = ...
orig_argv: list = ...
builtin_module_names: tuple = ...
byteorder: str = ...
copyright: str = ...
dont_write_bytecode: bool = ...
executable: str = ...
_base_executable: str = ...
prefix: str = ...
exec_prefix: str = ...
base_prefix: str = ...
base_exec_prefix: str = ...
float_repr_style: str = ...
hexversion: int = ...
implementation: object = ...
maxsize: int = ...
maxunicode: int = ...
meta_path: list = ...
modules: dict = ...
path: list = ...
path_hooks: list = ...
path_importer_cache: dict = ...
platform: str = ...
platlibdir: str = ...
pycache_prefix: object = ...
stdin: object = ...
stdout: object = ...
stderr: object = ...
stdlib_module_names: frozenset = ...
version: str = ...
warnoptions: list = ...

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE", "NO_DIRECT_NEW")
class version_info(tuple):
    """sys.version_info

Version information as a named tuple."""
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def major(self): """Major release number"""
    @field
    def minor(self): """Minor release number"""
    @field
    def micro(self): """Patch release number"""
    @field
    def releaselevel(self): """'alpha', 'beta', 'candidate', or 'final'"""
    @field
    def serial(self): """Serial release number"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE", "NO_DIRECT_NEW")
class flags(tuple):
    """sys.flags

Flags provided through command line arguments or environment vars."""
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def debug(self): """-d"""
    @field
    def inspect(self): """-i"""
    @field
    def interactive(self): """-i"""
    @field
    def optimize(self): """-O or -OO"""
    @field
    def dont_write_bytecode(self): """-B"""
    @field
    def no_user_site(self): """-s"""
    @field
    def no_site(self): """-S"""
    @field
    def ignore_environment(self): """-E"""
    @field
    def verbose(self): """-v"""
    @field
    def bytes_warning(self): """-b"""
    @field
    def quiet(self): """-q"""
    @field
    def hash_randomization(self): """-R"""
    @field
    def isolated(self): """-I"""
    @field
    def dev_mode(self): """-X dev"""
    @field
    def utf8_mode(self): """-X utf8"""
    @field
    def warn_default_encoding(self): """-X warn_default_encoding"""
    @field
    def safe_path(self): """-P"""
    @field
    def int_max_str_digits(self): """-X int_max_str_digits"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class float_info(tuple):
    """sys.float_info

A named tuple holding information about the float type. It contains low level
information about the precision and internal representation. Please study
your system's :file:`float.h` for more information."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def max(self): """DBL_MAX -- maximum representable finite float"""
    @field
    def max_exp(self): """DBL_MAX_EXP -- maximum int e such that radix**(e-1) is representable"""
    @field
    def max_10_exp(self): """DBL_MAX_10_EXP -- maximum int e such that 10**e is representable"""
    @field
    def min(self): """DBL_MIN -- Minimum positive normalized float"""
    @field
    def min_exp(self): """DBL_MIN_EXP -- minimum int e such that radix**(e-1) is a normalized float"""
    @field
    def min_10_exp(self): """DBL_MIN_10_EXP -- minimum int e such that 10**e is a normalized float"""
    @field
    def dig(self): """DBL_DIG -- maximum number of decimal digits that can be faithfully represented in a float"""
    @field
    def mant_dig(self): """DBL_MANT_DIG -- mantissa digits"""
    @field
    def epsilon(self): """DBL_EPSILON -- Difference between 1 and the next representable float"""
    @field
    def radix(self): """FLT_RADIX -- radix of exponent"""
    @field
    def rounds(self): """FLT_ROUNDS -- rounding mode used for arithmetic operations"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class int_info(tuple):
    """sys.int_info

A named tuple that holds information about Python's
internal representation of integers.  The attributes are read only."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def bits_per_digit(self): """size of a digit in bits"""
    @field
    def sizeof_digit(self): """size in bytes of the C type used to represent a digit"""
    @field
    def default_max_str_digits(self): """maximum string conversion digits limitation"""
    @field
    def str_digits_check_threshold(self): """minimum positive value for int_max_str_digits"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class hash_info(tuple):
    """hash_info

A named tuple providing parameters used for computing
hashes. The attributes are read only."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def width(self): """width of the type used for hashing, in bits"""
    @field
    def modulus(self): """prime number giving the modulus on which the hash function is based"""
    @field
    def inf(self): """value to be used for hash of a positive infinity"""
    @field
    def nan(self): """value to be used for hash of a nan"""
    @field
    def imag(self): """multiplier used for the imaginary part of a complex number"""
    @field
    def algorithm(self): """name of the algorithm for hashing of str, bytes and memoryviews"""
    @field
    def hash_bits(self): """internal output size of hash algorithm"""
    @field
    def seed_bits(self): """seed size of hash algorithm"""
    @field
    def cutoff(self): """small string optimization cutoff"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class thread_info(tuple):
    """sys.thread_info

A named tuple holding information about the thread implementation."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def name(self): """name of the thread implementation"""
    @field
    def lock(self): """name of the lock implementation"""
    @field
    def version(self): """name and version of the thread library"""

@module("sys")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class UnraisableHookArgs(tuple):
    """UnraisableHookArgs

Type used to pass arguments to sys.unraisablehook."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def exc_type(self): """Exception type"""
    @field
    def exc_value(self): """Exception value"""
    @field
    def exc_traceback(self): """Exception traceback"""
    @field
    def err_msg(self): """Error message"""
    @field
    def object(self): """Object causing the exception"""

def audit(event, /, *args) -> None:
    """audit(event, *args)

Passes the event to any hooks that are attached."""
def addaudithook(hook) -> None:
    """Adds a new audit hook callback."""
def breakpointhook(*args, **kws):
    """breakpointhook(*args, **kws)

This hook function is called by built-in breakpoint()."""
def displayhook(object, /) -> None:
    """Print an object to sys.stdout and also save it in builtins._"""
def exc_info() -> tuple:
    """Return current exception information: (type, value, traceback).

Return information about the most recent exception caught by an except
clause in the current stack frame or in an older stack frame."""
def excepthook(exctype, value, traceback, /) -> None:
    """Handle an exception by displaying it with a traceback on sys.stderr."""
def exception():
    """Return the current exception.

Return the most recent exception caught by an except clause
in the current stack frame or in an older stack frame, or None
if no such clause exists."""
def exit(status=None, /):
    """Exit the interpreter by raising SystemExit(status).

If the status is omitted or None, it defaults to zero (i.e., success).
If the status is an integer, it will be used as the system exit status.
If it is another kind of object, it will be printed and the system
exit status will be one (i.e., failure)."""
def get_int_max_str_digits() -> int:
    """Return the maximum string digits limit for non-binary int<->str conversions."""
def set_int_max_str_digits(maxdigits) -> None:
    """Set the maximum string digits limit for non-binary int<->str conversions."""
def getallocatedblocks() -> int:
    """Return the number of memory blocks currently allocated."""
def getdefaultencoding() -> str:
    """Return the current default encoding used by the Unicode implementation."""
def getfilesystemencodeerrors() -> str:
    """Return the error mode used for Unicode to OS filename conversion."""
def getfilesystemencoding() -> str:
    """Return the encoding used to convert Unicode filenames to OS filenames."""
def getprofile():
    """Return the profiling function set with sys.setprofile."""
def getrecursionlimit() -> int:
    """Return the current value of the recursion limit.

The recursion limit is the maximum depth of the Python interpreter
stack.  This limit prevents infinite recursion from causing an overflow
of the C stack and crashing Python."""
def getrefcount(object, /) -> int:
    """Return the reference count of object.

The count returned is generally one higher than you might expect,
because it includes the (temporary) reference as an argument to
getrefcount()."""
def getsizeof(object, default=...) -> int:
    """getsizeof(object [, default]) -> int

Return the size of object in bytes."""
def getswitchinterval() -> float:
    """Return the current thread switch interval; see sys.setswitchinterval()."""
def gettrace():
    """Return the global debug tracing function set with sys.settrace."""
def intern(string, /) -> str:
    """``Intern'' the given string.

This enters the string in the (global) table of interned strings whose
purpose is to speed up dictionary lookups. Return the string itself or
the previously interned string object with the same value."""
def is_finalizing() -> bool:
    """Return True if Python is exiting."""
def get_asyncgen_hooks():
    """Return the installed asynchronous generators hooks.

This returns a namedtuple of the form (firstiter, finalizer)."""
def set_asyncgen_hooks(firstiter=..., finalizer=...) -> None:
    """set_asyncgen_hooks(* [, firstiter] [, finalizer])

Set a finalizer for async generators objects."""
def get_coroutine_origin_tracking_depth():
    """Check status of origin tracking for coroutine objects in this thread."""
def set_coroutine_origin_tracking_depth(depth) -> None:
    """Enable or disable origin tracking for coroutine objects in this thread.

Coroutine objects will track 'depth' frames of traceback information
about where they came from, available in their cr_origin attribute.

Set a depth of 0 to disable."""
def call_tracing(func, funcargs, /):
    """Call func(*funcargs), while tracing is enabled."""
def setprofile(function, /) -> None:
    """Set the profiling function."""
def setrecursionlimit(limit, /) -> None:
    """Set the maximum depth of the Python interpreter stack to n.

This limit prevents infinite recursion from causing an overflow of the C
stack and crashing Python.  The highest possible limit is platform-
dependent."""
def setswitchinterval(interval, /) -> None:
    """Set the ideal thread switching delay inside the Python interpreter."""
def settrace(function, /) -> None:
    """Set the global debug tracing function."""
def unraisablehook(unraisable, /) -> None:
    """Handle an unraisable exception."""
def _getframe(depth=0, /):
    """Return a frame object from the call stack.

If optional integer depth is given, return the frame object that many
calls below the top of the stack.  If that is deeper than the call
stack, ValueError is raised.  The default for depth is zero, returning
the frame at the top of the call stack.

This function should be used for internal and specialized purposes
only."""
def _clear_type_cache() -> None:
    """Clear the internal type lookup cache."""
def __start__(module): ...
