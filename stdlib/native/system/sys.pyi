"""What the program knows of itself and of the interpreter, and may change."""

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
    """sys.flags: what the command line and the environment ask for."""
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
    """sys.float_info: the limits and the precision of float, as C's float.h names them."""
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
    """sys.int_info: how ints are kept, and the limit of their decimal digits."""
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
    """sys.hash_info: how hashes of numbers and texts are made."""
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
    """sys.thread_info: what threads and locks are made of."""
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
    """What sys.unraisablehook gets: an exception that nothing could catch."""
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
    """audit(event, *args): calls every audit hook with the event and a tuple of the arguments."""
def addaudithook(hook) -> None:
    """Adds a new audit hook callback."""
def breakpointhook(*args, **kws):
    """breakpointhook(*args, **kws): what breakpoint() calls, to open a debugger."""
def displayhook(object, /) -> None:
    """Shows what an expression gave, but for None: its repr() on sys.stdout; builtins._ keeps it."""
def exc_info() -> tuple:
    """(type, value, traceback) of the exception that is being handled, here or in a caller; three times None
    if there is none."""
def excepthook(exctype, value, traceback, /) -> None:
    """Writes an exception and its traceback to sys.stderr."""
def exception():
    """The exception that is being handled, here or in a caller; None if there is none."""
def exit(status=None, /):
    """Raises SystemExit(status). If nothing catches it, the program ends with that status: None is 0, and what is no
    int is written to stderr and means 1."""
def get_int_max_str_digits() -> int:
    """How many decimal digits an int may have that is made text, or text that is made an int; 0: any."""
def set_int_max_str_digits(maxdigits) -> None:
    """Sets what get_int_max_str_digits() gives: 0, or at least sys.int_info.str_digits_check_threshold."""
def getallocatedblocks() -> int:
    """Return the number of memory blocks currently allocated."""
def getdefaultencoding() -> str:
    """The encoding that str.encode() and bytes.decode() take without a name."""
def getfilesystemencodeerrors() -> str:
    """Return the error mode used for Unicode to OS filename conversion."""
def getfilesystemencoding() -> str:
    """The encoding of the names of files."""
def getprofile():
    """Return the profiling function set with sys.setprofile."""
def getrecursionlimit() -> int:
    """How many calls may be open at once; one more is a RecursionError."""
def getrefcount(object, /) -> int:
    """How many references to the object were found, and one for the argument; 2 where nothing counts them."""
def getsizeof(object, default=...) -> int:
    """getsizeof(object[, default]): the bytes it takes, without what it refers to; default if it cannot tell."""
def getswitchinterval() -> float:
    """What setswitchinterval() has set, in seconds."""
def gettrace():
    """Return the global debug tracing function set with sys.settrace."""
def intern(string, /) -> str:
    """The one string for this text that all others are exchanged for, so that `is` compares them."""
def is_finalizing() -> bool:
    """Return True if Python is exiting."""
def get_asyncgen_hooks():
    """What set_asyncgen_hooks() has set, as (firstiter, finalizer)."""
def set_asyncgen_hooks(firstiter=..., finalizer=...) -> None:
    """set_asyncgen_hooks([firstiter][, finalizer]): callables that get an async generator of this thread when it is
    first iterated over, and when it goes out of use; None for none."""
def get_coroutine_origin_tracking_depth():
    """How many frames coroutines of this thread remember of where they were made."""
def set_coroutine_origin_tracking_depth(depth) -> None:
    """New coroutines of this thread remember in cr_origin where they were made, as that many frames; 0: nothing."""
def call_tracing(func, funcargs, /):
    """Call func(*funcargs), while tracing is enabled."""
def setprofile(function, /) -> None:
    """Set the profiling function."""
def setrecursionlimit(limit, /) -> None:
    """Sets how many calls may be open at once. RecursionError if there are that many already."""
def setswitchinterval(interval, /) -> None:
    """Sets after how many seconds a thread should let another one run."""
def settrace(function, /) -> None:
    """Set the global debug tracing function."""
def unraisablehook(unraisable, /) -> None:
    """Handle an unraisable exception."""
def _getframe(depth=0, /):
    """The frame that called this, or the one depth calls further out; ValueError if there are not so many."""
def _clear_type_cache() -> None:
    """Clear the internal type lookup cache."""
def __start__(module): ...
