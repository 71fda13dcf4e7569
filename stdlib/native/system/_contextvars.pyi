"""Variables whose values belong to a context."""

def copy_context():
    """A copy of the current context."""
def __start__(module): ...

@module("_contextvars")
@layout("ContextObject", pointers=["variables", "previous"], header="../stdlib/native/system/contextvars_types.h")
@flags("WEAK")
class Context(object):
    """The values of context variables."""
    def __new__(cls, /, *args, **kwargs): ...
    def run(self, /, *args, **kwargs):
        """Calls a function with the rest of the arguments in this context."""
    def copy(self):
        """A copy."""
    def get(self, key, default=None, /):
        """The value of a variable, or default."""
    def keys(self):
        """The variables."""
    def values(self):
        """Their values."""
    def items(self):
        """Variables and values."""
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __contains__(self, key, /) -> bool: ...
    def __getitem__(self, key, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    __hash__ = None

@module("_contextvars")
@layout("ContextVarObject", pointers=["label", "otherwise"], header="../stdlib/native/system/contextvars_types.h")
@flags("WEAK")
class ContextVar(object):
    """A variable with a value in each context."""
    def __new__(cls, name, /, *, default=...): ...
    def get(self, default=..., /):
        """The value in the current context, or a default."""
    def set(self, value, /):
        """Sets the value in the current context; the token undoes it."""
    def reset(self, token, /) -> None:
        """Takes back what the set() that gave this token did."""
    def __repr__(self) -> str: ...
    @field
    def name(self): """The name, for repr()."""
    @classmethod
    def __class_getitem__(cls, item, /): ...

@module("_contextvars")
@layout("TokenObject", pointers=["context", "variable", "old"], header="../stdlib/native/system/contextvars_types.h")
class Token(object):
    """What ContextVar.set() gives."""
    def __new__(cls, /, *args, **kwargs): ...
    @property
    def var(self): """The variable that was set."""
    @property
    def old_value(self): """Its value before, or Token.MISSING."""
    def __repr__(self) -> str: ...
    __hash__ = None
    @classmethod
    def __class_getitem__(cls, item, /): ...

@module("Token")
@name("MISSING")
@layout("TokenMissing", pointers=[], header="../stdlib/native/system/contextvars_types.h")
@flags("NO_DIRECT_NEW")
class token_missing(object):
    def __repr__(self) -> str: ...
