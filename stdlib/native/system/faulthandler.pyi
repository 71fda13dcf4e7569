"""Where the program is, written without Python's help: on fatal signals, on others, after some time."""

def enable(file=..., all_threads=True) -> None:
    """Writes a traceback when a fatal signal ends the program."""
def disable() -> bool:
    """No longer does; did it before?"""
def is_enabled() -> bool:
    """Does it?"""
def dump_traceback(file=..., all_threads=True) -> None:
    """Writes a traceback now."""
def dump_traceback_later(timeout, repeat=False, file=..., exit=False) -> None:
    """Writes a traceback after so many seconds, once or again and again, or ends the program then."""
def cancel_dump_traceback_later() -> None:
    """Takes that back."""
def register(signum, file=..., all_threads=True, chain=False) -> None:
    """Writes a traceback when a signal comes."""
def unregister(signum, /) -> bool:
    """No longer does; did it before?"""
def _sigsegv(release_gil=False, /) -> None:
    """Sends SIGSEGV, as a fault does."""
def _sigabrt() -> None:
    """Sends SIGABRT, as abort() does."""
def _sigfpe() -> None:
    """Sends SIGFPE, as a division does."""
def _read_null() -> None:
    """Reads where nothing is."""
