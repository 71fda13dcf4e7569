"""Bisection algorithms."""

try:
    from _bisect import bisect_left, bisect_right, insort_left, insort_right
except ImportError:
    from _native import unblocked
    _blocked = unblocked('_bisect')
    bisect_left, bisect_right = _blocked.bisect_left, _blocked.bisect_right
    insort_left, insort_right = _blocked.insort_left, _blocked.insort_right

bisect = bisect_right
insort = insort_right
