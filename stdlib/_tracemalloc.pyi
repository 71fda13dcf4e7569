"""Debug module to trace memory blocks allocated by Python."""

def is_tracing() -> bool:
    """Return True if the tracemalloc module is tracing Python memory allocations."""
def clear_traces() -> None:
    """Clear traces of memory blocks allocated by Python."""
def _get_traces() -> list:
    """Get traces of all memory blocks allocated by Python: a list of
(domain, size, traceback, number of frames)."""
def _get_object_traceback(obj, /):
    """Get the traceback where the Python object obj was allocated, or None."""
def start(nframe=1, /) -> None:
    """Start tracing Python memory allocations.

Also set the maximum number of frames stored in the traceback of a
trace to nframe."""
def stop() -> None:
    """Stop tracing Python memory allocations, and clear what was traced."""
def get_traceback_limit() -> int:
    """Get the maximum number of frames stored in the traceback of a trace."""
def get_tracemalloc_memory() -> int:
    """Get the memory usage in bytes of the tracemalloc module."""
def get_traced_memory() -> tuple:
    """Get the current size and peak size of memory blocks traced by tracemalloc."""
def reset_peak() -> None:
    """Set the peak size of memory blocks traced by tracemalloc to the current size."""
