"""The builtin exceptions. Attributes of one kind of exception are fields of its C struct (exception.h)."""

@layout("ExceptionObject", header="exception/exception.h", dict="dict", pointers=["dict", "args", "traceback", "context", "cause", "notes_"])
@flags("BASE", "EXCEPTION")
class BaseException(object):
    """Common base class for all exceptions"""
    @property
    def __dict__(self) -> dict: ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs) -> None: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    def __setstate__(self, state, /) -> None: ...
    def with_traceback(self, tb, /):
        """with_traceback(tb): makes tb the __traceback__, and gives the exception itself, to be raised."""
    def add_note(self, note, /) -> None:
        """Exception.add_note(note) --
    add a note to the exception"""
    @property
    def args(self) -> tuple: ...
    @args.setter
    def args(self, value): ...
    @property
    def __traceback__(self): ...
    @__traceback__.setter
    def __traceback__(self, value): ...
    @property
    def __context__(self): ...
    @__context__.setter
    def __context__(self, value): ...
    @property
    def __cause__(self): ...
    @__cause__.setter
    def __cause__(self, value): ...
    @field
    def __suppress_context__(self) -> bool: ...
    @__suppress_context__.setter
    def __suppress_context__(self, value): ...

@flags("BASE", "EXCEPTION")
class GeneratorExit(BaseException):
    """Request that a generator exit."""

@flags("BASE", "EXCEPTION")
class KeyboardInterrupt(BaseException):
    """Program interrupted by user."""

@layout("SystemExitObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "code"])
@flags("BASE", "EXCEPTION")
class SystemExit(BaseException):
    """Request to exit from the interpreter."""
    def __init__(self, *args, **kwargs) -> None: ...
    @field
    def code(self): ...
    @code.setter
    def code(self, value): ...

@flags("BASE", "EXCEPTION")
class Exception(BaseException):
    """Common base class for all non-exit exceptions."""

@layout("StopIterationObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "value"])
@flags("BASE", "EXCEPTION")
class StopIteration(Exception):
    """Signal the end from iterator.__next__()."""
    def __init__(self, *args, **kwargs) -> None: ...
    @field
    def value(self): ...
    @value.setter
    def value(self, value): ...

@flags("BASE", "EXCEPTION")
class StopAsyncIteration(Exception):
    """Signal the end from iterator.__anext__()."""

@flags("BASE", "EXCEPTION")
class ArithmeticError(Exception):
    """Base class for arithmetic errors."""

@flags("BASE", "EXCEPTION")
class FloatingPointError(ArithmeticError):
    """Floating point operation failed."""

@flags("BASE", "EXCEPTION")
class OverflowError(ArithmeticError):
    """Result too large to be represented."""

@flags("BASE", "EXCEPTION")
class ZeroDivisionError(ArithmeticError):
    """Second argument to a division or modulo operation was zero."""

@flags("BASE", "EXCEPTION")
class AssertionError(Exception):
    """Assertion failed."""

@layout("AttributeErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "obj", "name"])
@flags("BASE", "EXCEPTION")
class AttributeError(Exception):
    """Attribute not found."""
    def __init__(self, *args, **kwargs) -> None: ...
    @field
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @field
    def obj(self): ...
    @obj.setter
    def obj(self, value): ...

@flags("BASE", "EXCEPTION")
class BufferError(Exception):
    """Buffer error."""

@flags("BASE", "EXCEPTION")
class EOFError(Exception):
    """Read beyond end of file."""

@layout("ImportErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "msg", "name", "path"])
@flags("BASE", "EXCEPTION")
class ImportError(Exception):
    """Import can't find module, or can't find name in module."""
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def msg(self): ...
    @msg.setter
    def msg(self, value): ...
    @field
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @field
    def path(self): ...
    @path.setter
    def path(self, value): ...

@flags("BASE", "EXCEPTION")
class ModuleNotFoundError(ImportError):
    """Module not found."""

@flags("BASE", "EXCEPTION")
class LookupError(Exception):
    """Base class for lookup errors."""

@flags("BASE", "EXCEPTION")
class IndexError(LookupError):
    """Sequence index out of range."""

@flags("BASE", "EXCEPTION")
class KeyError(LookupError):
    """Mapping key not found."""
    def __str__(self) -> str: ...

@flags("BASE", "EXCEPTION")
class MemoryError(Exception):
    """Out of memory."""

@layout("NameErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "name"])
@flags("BASE", "EXCEPTION")
class NameError(Exception):
    """Name not found globally."""
    def __init__(self, *args, **kwargs) -> None: ...
    @field
    def name(self): ...
    @name.setter
    def name(self, value): ...

@flags("BASE", "EXCEPTION")
class UnboundLocalError(NameError):
    """Local name referenced but not bound to a value."""

@layout("OSErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "number", "strerror", "filename", "filename2", "written"])
@flags("BASE", "EXCEPTION")
class OSError(Exception):
    """Base class for I/O related errors."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def errno(self): ...
    @errno.setter
    def errno(self, value): ...
    @field
    def strerror(self): ...
    @strerror.setter
    def strerror(self, value): ...
    @field
    def filename(self): ...
    @filename.setter
    def filename(self, value): ...
    @field
    def filename2(self): ...
    @filename2.setter
    def filename2(self, value): ...
    @property
    def characters_written(self): ...
    @characters_written.setter
    def characters_written(self, value): ...

@flags("BASE", "EXCEPTION")
class BlockingIOError(OSError):
    """I/O operation would block."""

@flags("BASE", "EXCEPTION")
class ChildProcessError(OSError):
    """Child process error."""

@flags("BASE", "EXCEPTION")
class ConnectionError(OSError):
    """Connection error."""

@flags("BASE", "EXCEPTION")
class BrokenPipeError(ConnectionError):
    """Broken pipe."""

@flags("BASE", "EXCEPTION")
class ConnectionAbortedError(ConnectionError):
    """Connection aborted."""

@flags("BASE", "EXCEPTION")
class ConnectionRefusedError(ConnectionError):
    """Connection refused."""

@flags("BASE", "EXCEPTION")
class ConnectionResetError(ConnectionError):
    """Connection reset."""

@flags("BASE", "EXCEPTION")
class FileExistsError(OSError):
    """File already exists."""

@flags("BASE", "EXCEPTION")
class FileNotFoundError(OSError):
    """File not found."""

@flags("BASE", "EXCEPTION")
class InterruptedError(OSError):
    """Interrupted by signal."""

@flags("BASE", "EXCEPTION")
class IsADirectoryError(OSError):
    """Operation doesn't work on directories."""

@flags("BASE", "EXCEPTION")
class NotADirectoryError(OSError):
    """Operation only works on directories."""

@flags("BASE", "EXCEPTION")
class PermissionError(OSError):
    """Not enough permissions."""

@flags("BASE", "EXCEPTION")
class ProcessLookupError(OSError):
    """Process not found."""

@flags("BASE", "EXCEPTION")
class TimeoutError(OSError):
    """Timeout expired."""

@flags("BASE", "EXCEPTION")
class ReferenceError(Exception):
    """Weak ref proxy used after referent went away."""

@flags("BASE", "EXCEPTION")
class RuntimeError(Exception):
    """Unspecified run-time error."""

@flags("BASE", "EXCEPTION")
class NotImplementedError(RuntimeError):
    """Method or function hasn't been implemented yet."""

@flags("BASE", "EXCEPTION")
class RecursionError(RuntimeError):
    """Recursion limit exceeded."""

@layout("SyntaxErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset",
                  "print_file_and_line"])
@flags("BASE", "EXCEPTION")
class SyntaxError(Exception):
    """Invalid syntax."""
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    @field
    def msg(self): ...
    @msg.setter
    def msg(self, value): ...
    @field
    def filename(self): ...
    @filename.setter
    def filename(self, value): ...
    @field
    def lineno(self): ...
    @lineno.setter
    def lineno(self, value): ...
    @field
    def offset(self): ...
    @offset.setter
    def offset(self, value): ...
    @field
    def text(self): ...
    @text.setter
    def text(self, value): ...
    @field
    def end_lineno(self): ...
    @end_lineno.setter
    def end_lineno(self, value): ...
    @field
    def end_offset(self): ...
    @end_offset.setter
    def end_offset(self, value): ...
    @field
    def print_file_and_line(self): ...
    @print_file_and_line.setter
    def print_file_and_line(self, value): ...

@flags("BASE", "EXCEPTION")
class IndentationError(SyntaxError):
    """Improper indentation."""

@flags("BASE", "EXCEPTION")
class TabError(IndentationError):
    """Improper mixture of spaces and tabs."""

@flags("BASE", "EXCEPTION")
class SystemError(Exception):
    """The interpreter or an extension of it has used itself wrongly: no fault of the program's."""

@flags("BASE", "EXCEPTION")
class TypeError(Exception):
    """Inappropriate argument type."""

@flags("BASE", "EXCEPTION")
class ValueError(Exception):
    """Inappropriate argument value (of correct type)."""

@flags("BASE", "EXCEPTION")
class UnicodeError(ValueError):
    """Unicode related error."""

@layout("UnicodeErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "encoding", "object", "start", "end", "reason"])
@flags("BASE", "EXCEPTION")
class UnicodeDecodeError(UnicodeError):
    """Unicode decoding error."""
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    @field
    def encoding(self): ...
    @encoding.setter
    def encoding(self, value): ...
    @field
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @field
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @field
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @field
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...

@layout("UnicodeErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "encoding", "object", "start", "end", "reason"])
@flags("BASE", "EXCEPTION")
class UnicodeEncodeError(UnicodeError):
    """Unicode encoding error."""
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    @field
    def encoding(self): ...
    @encoding.setter
    def encoding(self, value): ...
    @field
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @field
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @field
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @field
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...

@layout("UnicodeErrorObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "encoding", "object", "start", "end", "reason"])
@flags("BASE", "EXCEPTION")
class UnicodeTranslateError(UnicodeError):
    """Unicode translation error."""
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    @field
    def encoding(self): ...
    @encoding.setter
    def encoding(self, value): ...
    @field
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @field
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @field
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @field
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...

@layout("ExceptionGroupObject", dict="head.dict",
        pointers=["head.dict", "head.args", "head.traceback", "head.context", "head.cause", "head.notes_",
                  "message", "exceptions"])
@flags("BASE", "EXCEPTION")
class BaseExceptionGroup(BaseException):
    """A combination of multiple unrelated exceptions."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs) -> None: ...
    def __str__(self) -> str: ...
    @code("ERROR_TUPLE")
    def derive(self, excs, /): ...
    @code("ERROR_RANGE")
    @code("ERROR_TUPLE")
    def split(self, matcher_value, /): ...
    @code("ERROR_RANGE")
    @code("ERROR_TUPLE")
    def subgroup(self, matcher_value, /): ...
    @classmethod
    def __class_getitem__(cls, item, /):
        """See PEP 585"""
    @field
    def message(self):
        """exception message"""
    @message.setter
    def message(self, value): ...
    @field
    def exceptions(self):
        """nested exceptions"""
    @exceptions.setter
    def exceptions(self, value): ...

@flags("BASE", "EXCEPTION")
class ExceptionGroup(BaseExceptionGroup, Exception):
    pass

@flags("BASE", "EXCEPTION")
class Warning(Exception):
    """Base class for warning categories."""

@flags("BASE", "EXCEPTION")
class BytesWarning(Warning):
    """Warns of a bytes object that is compared with a str or turned into one."""

@flags("BASE", "EXCEPTION")
class DeprecationWarning(Warning):
    """Base class for warnings about deprecated features."""

@flags("BASE", "EXCEPTION")
class EncodingWarning(Warning):
    """Base class for warnings about encodings."""

@flags("BASE", "EXCEPTION")
class FutureWarning(Warning):
    """Warns users of a program of what will mean something else in a later version."""

@flags("BASE", "EXCEPTION")
class ImportWarning(Warning):
    """Base class for warnings about probable mistakes in module imports"""

@flags("BASE", "EXCEPTION")
class PendingDeprecationWarning(Warning):
    """Warns of what is going to be deprecated."""

@flags("BASE", "EXCEPTION")
class ResourceWarning(Warning):
    """Base class for warnings about resource usage."""

@flags("BASE", "EXCEPTION")
class RuntimeWarning(Warning):
    """Base class for warnings about dubious runtime behavior."""

@flags("BASE", "EXCEPTION")
class SyntaxWarning(Warning):
    """Base class for warnings about dubious syntax."""

@flags("BASE", "EXCEPTION")
class UnicodeWarning(Warning):
    """Warns of text that cannot be converted as the program seems to expect."""

@flags("BASE", "EXCEPTION")
class UserWarning(Warning):
    """Base class for warnings generated by user code."""
