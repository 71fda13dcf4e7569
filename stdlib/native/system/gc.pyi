"""The garbage collector: to start, stop and watch it."""

def enable() -> None:
    """Enable automatic garbage collection."""
def disable() -> None:
    """Disable automatic garbage collection."""
def isenabled() -> bool:
    """Returns true if automatic garbage collection is enabled."""
def collect(generation=2) -> int:
    """Collects all garbage, now, whatever the generation (0, 1 or 2; another one: ValueError). How many unreachable
    objects it found."""
def get_count() -> tuple:
    """Return a three-tuple of the current collection counts."""
def get_stats() -> list:
    """A list of dicts, one for each generation: how many collections there were and what they found."""
def set_debug(flags, /) -> None:
    """Set the garbage collection debugging flags."""
def get_debug() -> int:
    """Get the garbage collection debugging flags."""
def set_threshold(*args) -> None:
    """set_threshold(threshold0[, threshold1[, threshold2]]): sets the numbers that get_threshold() gives."""
def get_threshold() -> tuple:
    """Return the current collection thresholds."""
def get_objects(generation=None) -> list:
    """All objects that the collector knows, in a new list that is not among them."""
def get_referrers(*objs) -> list:
    """get_referrers(*objs): a list of the objects that hold one of these."""
def get_referents(*objs) -> list:
    """get_referents(*objs): a list of what these objects hold."""
def is_tracked(obj, /) -> bool:
    """Does the collector look into the object?"""
def is_finalized(obj, /) -> bool:
    """Has the collector called the object's __del__?"""
def freeze() -> None:
    """Freeze all current tracked objects and ignore them for future collections."""
def unfreeze() -> None:
    """Unfreeze all objects in the permanent generation."""
def get_freeze_count() -> int:
    """Return the number of objects in the permanent generation."""
callbacks: list = ...
garbage: list = ...
DEBUG_STATS: int = ...
DEBUG_COLLECTABLE: int = ...
DEBUG_UNCOLLECTABLE: int = ...
DEBUG_SAVEALL: int = ...
DEBUG_LEAK: int = ...
def __start__(module): ...
