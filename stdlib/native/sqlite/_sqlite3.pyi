"""Databases, over SQLite."""

Warning: type = ...
Error: type = ...
InterfaceError: type = ...
DatabaseError: type = ...
InternalError: type = ...
OperationalError: type = ...
ProgrammingError: type = ...
IntegrityError: type = ...
DataError: type = ...
NotSupportedError: type = ...
sqlite_version: str = ...
version: str = ...
threadsafety: int = ...
PARSE_DECLTYPES: int = ...
PARSE_COLNAMES: int = ...
adapters: dict = ...
converters: dict = ...
def __start__(module): ...

def connect(*args, **kwargs):
    """connect(database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=Connection, cached_statements=128, uri=False)"""
def complete_statement(statement) -> bool:
    """Does the text hold at least one whole statement?"""
def enable_shared_cache(do_enable) -> None:
    """Lets connections of the process share their caches."""
def register_adapter(type, adapter, /) -> None:
    """Has objects of a type stored as what adapter(object) gives."""
def register_converter(typename, converter, /) -> None:
    """Has values of a type read as what converter(bytes) gives."""
def enable_callback_tracebacks(enable, /) -> None:
    """Has errors of callbacks shown."""
@code("ERROR_RANGE")
def adapt(obj, proto=..., alt=..., /):
    """What an object is stored as."""

@module("sqlite3")
@layout("SqliteConnection", pointers=["begin", "statements", "kept", "row_factory", "text_factory"], header="../stdlib/native/sqlite/sqlite_types.h")
@flags("BASE")
class Connection(object):
    """A connection to a database."""
    def __init__(self, database, timeout=..., detect_types=0, isolation_level='', check_same_thread=True, factory=..., cached_statements=128, uri=False): ...
    def __call__(self, *args, **kwargs): ...
    def __enter__(self): ...
    def __exit__(self, type, value, traceback, /): ...
    def cursor(self, factory=...):
        """A new cursor."""
    def commit(self) -> None:
        """Ends the transaction, and keeps its changes."""
    def rollback(self) -> None:
        """Ends the transaction, and undoes its changes."""
    def close(self) -> None:
        """Closes the connection. Changes that were not committed are lost."""
    @code("ERROR_RANGE")
    def execute(self, sql, parameters=..., /):
        """Runs a statement with a new cursor."""
    def executemany(self, sql, parameters, /):
        """Runs a statement once for each of the parameters, with a new cursor."""
    def executescript(self, sql_script, /):
        """Runs statements, with a new cursor."""
    def create_function(self, name, narg, func, *, deterministic=False) -> None:
        """Makes a function known to SQL."""
    def create_aggregate(self, name, n_arg, aggregate_class) -> None:
        """Makes an aggregate known to SQL: a class with step() and finalize()."""
    def create_window_function(self, name, num_params, aggregate_class, /) -> None:
        """Makes a window function known to SQL: a class with step(), inverse(), value() and finalize()."""
    def create_collation(self, name, callback, /) -> None:
        """Makes an order of texts known to SQL."""
    def set_authorizer(self, authorizer_callback) -> None:
        """Sets what is asked before a column is accessed."""
    def set_progress_handler(self, progress_handler, n) -> None:
        """Sets what is called after every n instructions; true ends the statement."""
    def set_trace_callback(self, trace_callback) -> None:
        """Sets what is called with each statement that is run."""
    def interrupt(self) -> None:
        """Ends the statements that run."""
    def iterdump(self):
        """The statements that make the database."""
    def backup(self, target, *, pages=-1, progress=None, name='main', sleep=...) -> None:
        """Copies the database to that of another connection."""
    def serialize(self, *, name='main') -> bytes:
        """The database as the bytes of a file."""
    def deserialize(self, data, /, *, name='main') -> None:
        """Opens a database that serialize() gave, in memory."""
    def blobopen(self, table, column, row, /, *, readonly=False, name='main'):
        """Opens a value as a file."""
    def setlimit(self, category, limit, /) -> int:
        """Sets a limit; what it was before."""
    def getlimit(self, category, /) -> int:
        """A limit."""
    def enable_load_extension(self, enable, /) -> None:
        """Allows load_extension()."""
    def load_extension(self, name, /) -> None:
        """Loads a shared library with functions for SQL."""
    @property
    def isolation_level(self): ...
    @isolation_level.setter
    def isolation_level(self, value): ...
    @property
    def total_changes(self) -> int: ...
    @property
    def in_transaction(self) -> bool: ...
    @field
    def row_factory(self): ...
    @row_factory.setter
    def row_factory(self, value): ...
    @field
    def text_factory(self): ...
    @text_factory.setter
    def text_factory(self, value): ...
    @field
    def Warning(self): ...
    @field
    def Error(self): ...
    @field
    def InterfaceError(self): ...
    @field
    def DatabaseError(self): ...
    @field
    def DataError(self): ...
    @field
    def OperationalError(self): ...
    @field
    def IntegrityError(self): ...
    @field
    def InternalError(self): ...
    @field
    def ProgrammingError(self): ...
    @field
    def NotSupportedError(self): ...

@module("sqlite3")
@layout("SqliteCursor", pointers=["connection", "description", "row_factory", "statement", "casts"], header="../stdlib/native/sqlite/sqlite_types.h")
@flags("BASE")
class Cursor(object):
    """Runs statements and gives the rows that they find."""
    def __init__(self, connection, /): ...
    def __iter__(self): ...
    def __next__(self): ...
    @code("ERROR_RANGE")
    def execute(self, sql, parameters=..., /):
        """Runs a statement."""
    def executemany(self, sql, seq_of_parameters, /):
        """Runs a statement once for each of the parameters."""
    def executescript(self, sql_script, /):
        """Runs statements."""
    def fetchone(self):
        """The next row, or None."""
    def fetchmany(self, size=...) -> list:
        """The next rows, arraysize of them where no number is given."""
    def fetchall(self) -> list:
        """All rows that are left."""
    def close(self) -> None:
        """Closes the cursor."""
    def setinputsizes(self, sizes, /) -> None:
        """Does nothing, which PEP 249 allows."""
    def setoutputsize(self, size, column=None, /) -> None:
        """Does nothing, which PEP 249 allows."""
    @field
    def connection(self): ...
    @field
    def description(self): ...
    @field
    def arraysize(self): ...
    @arraysize.setter
    def arraysize(self, value): ...
    @field
    def lastrowid(self): ...
    @field
    def rowcount(self): ...
    @field
    def row_factory(self): ...
    @row_factory.setter
    def row_factory(self, value): ...

@module("sqlite3")
@layout("SqliteRow", pointers=["values", "description"], header="../stdlib/native/sqlite/sqlite_types.h")
@flags("BASE")
class Row(object):
    """A row whose columns have names."""
    def __new__(cls, *args, **kwargs): ...
    def __hash__(self) -> int: ...
    def __eq__(self, value, /): ...
    def __ne__(self, value, /): ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __getitem__(self, key, /): ...
    def keys(self) -> list:
        """The names of the columns."""

@module("sqlite3")
@layout("SqliteBlob", pointers=["connection"], header="../stdlib/native/sqlite/sqlite_types.h")
@flags("NO_DIRECT_NEW")
class Blob(object):
    def __len__(self) -> int: ...
    def __getitem__(self, key, /): ...
    def __setitem__(self, key, value, /): ...
    def __delitem__(self, key, /): ...
    def __enter__(self): ...
    def __exit__(self, type, val, tb, /): ...
    def close(self) -> None:
        """Closes the value."""
    def read(self, length=-1, /) -> bytes:
        """Bytes from the current place on."""
    def write(self, data, /) -> None:
        """Bytes to the current place."""
    def seek(self, offset, origin=0, /) -> None:
        """Sets the current place."""
    def tell(self) -> int:
        """The current place."""

@module("sqlite3")
@flags("BASE")
class PrepareProtocol(object):
    """What objects are adapted to."""
