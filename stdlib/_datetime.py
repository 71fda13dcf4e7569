"""The words of CPython's datetime in C, for the library's datetime in Python.

datetime.py imports _datetime at its end, when its own classes are complete, and works without one. This module gives the errors
of these classes the texts that programs show under CPython, and then is not there.
"""
import sys

_d = sys.modules.get("datetime")
if not hasattr(_d, "timezone"):
    raise ModuleNotFoundError("No module named '_datetime'", name="_datetime")


def _check_date_fields(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time_fields(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    for value, name, last in ((hour, "hour", 23), (minute, "minute", 59), (second, "second", 59),
                              (microsecond, "microsecond", 999999)):
        if not 0 <= value <= last:
            raise ValueError(f"{name} must be in 0..{last}")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_tzinfo_arg(tz):
    if tz is not None and not isinstance(tz, _d.tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _shown(value):
    cls = type(value)
    return f"{cls.__module__}.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


def _cmperror(x, y):
    raise TypeError(f"can't compare {_shown(x)} to {_shown(y)}")


def _with_text(function, error, found, text):
    """The function, whose errors of this class and text have another text."""
    def reworded(self, *args, **kwargs):
        try:
            return function(self, *args, **kwargs)
        except error as e:
            if str(e) != found:
                raise
        raise error(text)
    reworded.__name__, reworded.__qualname__, reworded.__doc__ = function.__name__, function.__qualname__, function.__doc__
    return reworded


def _reword(cls, names, error, found, text):
    for name in names:
        setattr(cls, name, _with_text(vars(cls)[name], error, found, text))


def _fromordinal(cls, n):
    if n < 1:
        raise ValueError("ordinal must be >= 1")
    return cls(*_d._ord2ymd(n))


def _iso_repr(self):
    return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


def _abstract(name, doc):
    def method(self, dt):
        raise NotImplementedError(f"a tzinfo subclass must implement {name}()")
    method.__name__, method.__qualname__, method.__doc__ = name, f"tzinfo.{name}", doc
    return method


_index, _days_in_month = _d._index, _d._days_in_month
for _function in (_check_date_fields, _check_time_fields, _check_tzinfo_arg, _cmperror):
    setattr(_d, _function.__name__, _function)
for _cls, _kind in ((_d.time, "times"), (_d.datetime, "datetimes")):
    _reword(_cls, ["_cmp"], TypeError, f"cannot compare naive and aware {_kind}", f"can't compare offset-naive and offset-aware {_kind}")
_reword(_d.datetime, ["__sub__"], TypeError, "cannot mix naive and timezone-aware time",
        "can't subtract offset-naive and offset-aware datetimes")
for _cls in (_d.date, _d.datetime):
    _reword(_cls, ["__add__", "__radd__"], OverflowError, "result out of range", "date value out of range")
_d.date.fromordinal = classmethod(_fromordinal)
_d._IsoCalendarDate.__repr__ = _iso_repr
for _name in ("tzname", "utcoffset", "dst"):
    setattr(_d.tzinfo, _name, _abstract(_name, getattr(_d.tzinfo, _name).__doc__))
raise ModuleNotFoundError("No module named '_datetime'", name="_datetime")
