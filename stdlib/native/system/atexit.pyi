"""Functions to be called when the program ends."""

def register(func, /, *args, **kwargs):
    """register(func, *args, **kwargs): func(*args, **kwargs) is called at the end of the program, later ones first.
    Gives func, so it can be a decorator."""
def unregister(func, /) -> None:
    """unregister(func): func will not be called at the end, however often it was registered."""
def _clear() -> None:
    """_clear(): forgets all that is registered."""
def _run_exitfuncs() -> None:
    """_run_exitfuncs(): calls all that is registered, now, and forgets it; sys.unraisablehook gets the exceptions."""
def _ncallbacks() -> int:
    """_ncallbacks() -> int: how many functions are registered."""
def __start__(module): ...
