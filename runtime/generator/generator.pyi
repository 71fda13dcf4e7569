"""Generators: what a function with yield gives."""

@layout("GeneratorObject", scanned=True)
@flags("NO_DIRECT_NEW", "WEAK")
class generator(object):
    def __iter__(self, /): ...
    def __next__(self, /): ...
    def __repr__(self, /) -> str: ...
    def send(self, value, /):
        """send(value): goes on; value (None at the start) is the result of the yield that it stopped at.
        Gives the next yielded value; the end is a StopIteration that holds the result."""
    @code("ERROR_RANGE")
    def throw(self, typ, val=..., tb=..., /):
        """throw(exception), or throw(type[, value[, traceback]]): goes on with the exception raised at the yield.
        Gives the next yielded value; the end is a StopIteration that holds the result."""
    def close(self, /):
        """close() -> raise GeneratorExit inside generator."""
    def __del__(self, /): ...
    @property
    def __name__(self) -> str:
        """name of the generator"""
    @__name__.setter
    def __name__(self, value): ...
    @property
    def __qualname__(self) -> str:
        """qualified name of the generator"""
    @__qualname__.setter
    def __qualname__(self, value): ...
    @field
    def gi_code(self): ...
    @property
    def gi_frame(self): ...
    @property
    def gi_running(self) -> bool: ...
    @property
    def gi_suspended(self) -> bool: ...
    @property
    def gi_yieldfrom(self):
        """object being iterated by yield from, or None"""
