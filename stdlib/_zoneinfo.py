"""ZoneInfo: the library's own class in Python, with the texts of CPython's class in C."""

import pickle

from zoneinfo._zoneinfo import ZoneInfo


def _shown_name(zone):
    return "zoneinfo.ZoneInfo" if type(zone) is ZoneInfo else type(zone).__name__


def _repr(self):
    if self._key is None:
        return f"{_shown_name(self)}.from_file({self._file_repr})"
    return f"{_shown_name(self)}(key={self._key!r})"


def _file_reduce(self):
    raise pickle.PicklingError("Cannot pickle a ZoneInfo file from a file stream.")


_repr.__name__, _repr.__qualname__ = "__repr__", "ZoneInfo.__repr__"
ZoneInfo.__repr__ = _repr
ZoneInfo._file_reduce = _file_reduce
