"""Debug module to trace memory blocks allocated by Python."""

def is_tracing() -> bool:
    """Is it noted where memory is allocated?"""
def clear_traces() -> None:
    """Clear traces of memory blocks allocated by Python."""
def _get_traces() -> list:
    """A list of (domain, size, traceback, number of frames), one for each block that was noted and still lives."""
def _get_object_traceback(obj, /):
    """Where obj was allocated, or None if that was not noted."""
def start(nframe=1, /) -> None:
    """Starts to note where memory is allocated, with nframe frames of the stack at most."""
def stop() -> None:
    """Stop tracing Python memory allocations, and clear what was traced."""
def get_traceback_limit() -> int:
    """How many frames are noted at most."""
def get_tracemalloc_memory() -> int:
    """Get the memory usage in bytes of the tracemalloc module."""
def get_traced_memory() -> tuple:
    """(the bytes in the blocks that are noted, the most that they ever were)."""
def reset_peak() -> None:
    """Lets the peak of get_traced_memory() begin anew."""
