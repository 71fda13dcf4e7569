"""_warnings provides basic warning filtering support.
It is a helper module to speed up interpreter start-up."""

def warn(message, category=None, stacklevel=1, source=None) -> None:
    """Issue a warning, or maybe ignore it or raise an exception."""
def warn_explicit(message, category, filename, lineno, module=..., registry=..., module_globals=..., source=None) -> None:
    """Low-level interface to warnings functionality."""
def _filters_mutated() -> None: ...
def __start__(module): ...
