"""The part of the module warnings that is not written in Python: its filters, and how a warning is given."""

def warn(message, category=None, stacklevel=1, source=None) -> None:
    """Issue a warning, or maybe ignore it or raise an exception."""
def warn_explicit(message, category, filename, lineno, module=..., registry=..., module_globals=..., source=None) -> None:
    """Low-level interface to warnings functionality."""
def _filters_mutated() -> None: ...
def __start__(module): ...
