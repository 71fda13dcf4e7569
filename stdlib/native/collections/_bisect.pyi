"""Bisection: finding and keeping places in sorted sequences."""

def bisect_right(a, x, lo=0, hi=None, *, key=None) -> int:
    """The index behind all items of a that are <= x."""
def bisect_left(a, x, lo=0, hi=None, *, key=None) -> int:
    """The index in front of all items of a that are >= x."""
def insort_right(a, x, lo=0, hi=None, *, key=None) -> None:
    """Insert x in a, behind all items that are <= x."""
def insort_left(a, x, lo=0, hi=None, *, key=None) -> None:
    """Insert x in a, in front of all items that are >= x."""
