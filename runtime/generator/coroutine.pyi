"""Coroutines: what an async function gives, and what awaiting one from outside goes through."""

@layout("GeneratorObject", scanned=True)
@flags("NO_DIRECT_NEW", "WEAK")
class coroutine(object):
    def __await__(self, /):
        """Return an iterator to be used in await expression."""
    def __repr__(self, /) -> str: ...
    def send(self, value, /):
        """send(value): goes on to the next suspension, value being the result of the one before (None at the start).
        Gives what is yielded there; the end is a StopIteration that holds the result."""
    @code("ERROR_RANGE")
    def throw(self, typ, val=..., tb=..., /):
        """throw(exception), or throw(type[, value[, traceback]]): goes on with the exception raised where it is
        suspended. Gives what is yielded next; the end is a StopIteration that holds the result."""
    def close(self, /):
        """close() -> raise GeneratorExit inside coroutine."""
    def __del__(self, /): ...
    @property
    def __name__(self) -> str:
        """name of the coroutine"""
    @__name__.setter
    def __name__(self, value): ...
    @property
    def __qualname__(self) -> str:
        """qualified name of the coroutine"""
    @__qualname__.setter
    def __qualname__(self, value): ...
    @property
    def cr_await(self):
        """object being awaited on, or None"""
    @field
    def cr_code(self): ...
    @property
    def cr_frame(self): ...
    @field
    def cr_origin(self): ...
    @property
    def cr_running(self) -> bool: ...
    @property
    def cr_suspended(self) -> bool: ...

@layout("CoroutineWrapper", header="generator/coroutine.h", pointers=["coroutine"])
@flags("NO_DIRECT_NEW")
class coroutine_wrapper(object):
    """A wrapper object implementing __await__ for coroutines."""
    def __iter__(self, /): ...
    def __next__(self, /): ...
    def send(self, value, /):
        """send(value): as send() of the coroutine that is awaited."""
    @code("ERROR_RANGE")
    def throw(self, typ, val=..., tb=..., /):
        """throw(exception), or throw(type[, value[, traceback]]): as throw() of the coroutine that is awaited."""
    def close(self, /):
        """close() -> raise GeneratorExit inside coroutine."""
