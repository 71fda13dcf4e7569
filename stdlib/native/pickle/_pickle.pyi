"""Objects as bytes and back: what the module pickle takes from C."""

PickleError: type = ...
PicklingError: type = ...
UnpicklingError: type = ...

@code("ERROR_KEYWORDS")
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None) -> None:
    """Writes obj as a pickle to a file that is open for writing bytes."""
@code("ERROR_KEYWORDS")
def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None) -> bytes:
    """The pickle of obj."""
@code("ERROR_KEYWORDS")
def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=...):
    """The object whose pickle a file has next."""
@code("ERROR_KEYWORDS")
def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=...):
    """The object whose pickle the bytes begin with."""

@module("_pickle")
@layout("Pickler", pointers=["write", "persistent_id", "dispatch_table", "reducer_override", "buffer_callback", "fast_memo", "memo", "output"], header="../stdlib/native/pickle/pickle_types.h")
@flags("BASE")
class Pickler(object):
    """Pickler(file, protocol=None, fix_imports=True, buffer_callback=None): writes pickles to a file."""
    def __new__(cls, /, *args, **kwargs): ...
    @code("ERROR_KEYWORDS")
    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None) -> None: ...
    def dump(self, obj, /) -> None:
        """Writes the pickle of obj to the file."""
    def clear_memo(self) -> None:
        """Forgets what has been written, so that it is written anew rather than referred to."""
    def __sizeof__(self) -> int: ...
    @property
    def memo(self): ...
    @memo.setter
    def memo(self, value): ...
    @property
    def persistent_id(self): ...
    @persistent_id.setter
    def persistent_id(self, value): ...
    @field
    def bin(self): ...
    @bin.setter
    def bin(self, value): ...
    @field
    def fast(self): ...
    @fast.setter
    def fast(self, value): ...
    @field
    def dispatch_table(self): ...
    @dispatch_table.setter
    def dispatch_table(self, value): ...

@module("_pickle")
@layout("Unpickler", pointers=["read", "readline", "readinto", "peek", "persistent_load", "buffers", "encoding", "errors", "input", "stack", "marks", "memo"], header="../stdlib/native/pickle/pickle_types.h")
@flags("BASE")
class Unpickler(object):
    """Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()): reads pickles from a file."""
    def __new__(cls, /, *args, **kwargs): ...
    @code("ERROR_KEYWORDS")
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=...) -> None: ...
    def load(self):
        """The object whose pickle comes next."""
    def find_class(self, module_name, global_name, /):
        """The attribute global_name of a module, which is imported if need be."""
    def __sizeof__(self) -> int: ...
    @property
    def memo(self): ...
    @memo.setter
    def memo(self, value): ...
    @property
    def persistent_load(self): ...
    @persistent_load.setter
    def persistent_load(self, value): ...

@module("_pickle")
@layout("PickleMemoProxy", pointers=["owner"], header="../stdlib/native/pickle/pickle_types.h")
@flags("NO_DIRECT_NEW")
class PicklerMemoProxy(object):
    """What a Pickler has written, by id: (number, object)."""
    def clear(self) -> None:
        """Forgets all of it."""
    def copy(self) -> dict:
        """A dict of it."""
    def __reduce__(self) -> tuple: ...
    __hash__ = None

@module("_pickle")
@layout("PickleMemoProxy", pointers=["owner"], header="../stdlib/native/pickle/pickle_types.h")
@flags("NO_DIRECT_NEW")
class UnpicklerMemoProxy(object):
    """What an Unpickler has read and may be referred to, by number."""
    def clear(self) -> None:
        """Forgets all of it."""
    def copy(self) -> dict:
        """A dict of it."""
    def __reduce__(self) -> tuple: ...
    __hash__ = None

@module("pickle")
@layout("PickleBuffer", pointers=["view"], header="../stdlib/native/pickle/pickle_types.h")
@flags("BASE", "WEAK")
class PickleBuffer(object):
    """PickleBuffer(object): its memory, which a pickle may leave outside."""
    def __new__(cls, object, /): ...
    def raw(self):
        """A memoryview of the bytes, of one dimension."""
    def release(self) -> None:
        """Lets the object go."""

PickleBuffer = PickleBuffer
