"""Dates and times."""

MINYEAR: int = ...
MAXYEAR: int = ...
UTC: timezone = ...
def __start__(module): ...

@module("datetime")
@layout("DeltaObject", pointers=[], header="../stdlib/native/datetime/datetime_types.h")
@flags("BASE")
class timedelta(object):
    """A duration: days, seconds, microseconds."""
    def __new__(cls, /, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __neg__(self): ...
    def __pos__(self): ...
    def __abs__(self): ...
    def __add__(self, other, /): ...
    def __radd__(self, other, /): ...
    def __sub__(self, other, /): ...
    def __rsub__(self, other, /): ...
    def __mul__(self, other, /): ...
    def __rmul__(self, other, /): ...
    def __truediv__(self, other, /): ...
    def __rtruediv__(self, other, /): ...
    def __floordiv__(self, other, /): ...
    def __rfloordiv__(self, other, /): ...
    def __mod__(self, other, /): ...
    def __rmod__(self, other, /): ...
    def __divmod__(self, other, /): ...
    def __rdivmod__(self, other, /): ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    def total_seconds(self):
        """All of it in seconds."""
    def __reduce__(self):
        """For pickle."""
    @field
    def days(self): """Number of days."""
    @field
    def seconds(self): """Number of seconds, less than a day."""
    @field
    def microseconds(self): """Number of microseconds, less than a second."""

@module("datetime")
@layout("DateObject", pointers=[], header="../stdlib/native/datetime/datetime_types.h")
@flags("BASE")
class date(object):
    """A day of the proleptic Gregorian calendar."""
    def __new__(cls, /, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __add__(self, other, /): ...
    def __radd__(self, other, /): ...
    def __sub__(self, other, /): ...
    def __rsub__(self, other, /): ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a time stamp."""
    @classmethod
    def fromordinal(cls, n, /):
        """The day with this number; 1 is the first day of the year 1."""
    @classmethod
    def fromisoformat(cls, text, /):
        """The day that a text in a format of ISO 8601 tells."""
    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of a year, week and weekday of ISO 8601."""
    @classmethod
    def today(cls):
        """The present day."""
    def ctime(self):
        """Text as ctime of C gives it."""
    def strftime(self, format):
        """Text in a format of strftime."""
    def __format__(self, format, /):
        """Text in a format of strftime; str(self) if it is empty."""
    def timetuple(self):
        """A time.struct_time."""
    def isocalendar(self):
        """Year, week and weekday of ISO 8601."""
    def isoformat(self):
        """YYYY-MM-DD."""
    def isoweekday(self):
        """The weekday; Monday is 1."""
    def toordinal(self):
        """The number of the day; 1 is the first day of the year 1."""
    def weekday(self):
        """The weekday; Monday is 0."""
    def replace(self, year=..., month=..., day=...):
        """A date with other fields."""
    def __reduce__(self):
        """For pickle."""
    @property
    def year(self): """The year, 1 to 9999."""
    @property
    def month(self): """The month, 1 to 12."""
    @property
    def day(self): """The day of the month."""

@module("datetime")
@layout("TimeObject", pointers=["zone"], header="../stdlib/native/datetime/datetime_types.h")
@flags("BASE")
@name("time")
class time_of_day(object):
    """A time of day, with or without a time zone."""
    def __new__(cls, /, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    @classmethod
    def fromisoformat(cls, text, /):
        """The time that a text in a format of ISO 8601 tells."""
    def isoformat(self, timespec=...):
        """HH:MM:SS and what else it takes."""
    def strftime(self, format):
        """Text in a format of strftime."""
    def __format__(self, format, /):
        """Text in a format of strftime; str(self) if it is empty."""
    def utcoffset(self):
        """The offset from UTC, a timedelta, or None."""
    def tzname(self):
        """The name of the time zone, or None."""
    def dst(self):
        """The part of the offset that is daylight saving time, or None."""
    def replace(self, hour=..., minute=..., second=..., microsecond=..., tzinfo=..., *, fold=...):
        """A time with other fields."""
    def __reduce_ex__(self, protocol, /):
        """For pickle."""
    def __reduce__(self):
        """For pickle."""
    @property
    def hour(self): """The hour, 0 to 23."""
    @property
    def minute(self): """The minute."""
    @property
    def second(self): """The second."""
    @property
    def microsecond(self): """The microsecond."""
    @property
    def tzinfo(self): """The time zone, or None."""
    @property
    def fold(self): """1 if the time comes again and this is the second one."""

@module("datetime")
@layout("DateTimeObject", pointers=["zone"], header="../stdlib/native/datetime/datetime_types.h")
@flags("BASE")
class datetime(date):
    """A date and a time of day, with or without a time zone."""
    def __new__(cls, /, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __add__(self, other, /): ...
    def __radd__(self, other, /): ...
    def __sub__(self, other, /): ...
    def __rsub__(self, other, /): ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    @classmethod
    def now(cls, tz=None):
        """The present time, local or in a time zone."""
    @classmethod
    def utcnow(cls):
        """The present time in UTC, without a time zone."""
    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time of a time stamp, local or in a time zone."""
    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The time of a time stamp in UTC, without a time zone."""
    @classmethod
    def strptime(cls, text, format, /):
        """The time that a text tells in a format of strptime."""
    @classmethod
    def combine(cls, date, time, tzinfo=...):
        """A date and a time together."""
    @classmethod
    def fromisoformat(cls, text, /):
        """The time that a text in a format of ISO 8601 tells."""
    def date(self):
        """The date."""
    def time(self):
        """The time of day without the time zone."""
    def timetz(self):
        """The time of day with the time zone."""
    def ctime(self):
        """Text as ctime of C gives it."""
    def timetuple(self):
        """A time.struct_time."""
    def timestamp(self):
        """Seconds since 1970."""
    def utctimetuple(self):
        """A time.struct_time in UTC."""
    def isoformat(self, sep=..., timespec=...):
        """YYYY-MM-DDTHH:MM:SS and what else it takes."""
    def utcoffset(self):
        """The offset from UTC, a timedelta, or None."""
    def tzname(self):
        """The name of the time zone, or None."""
    def dst(self):
        """The part of the offset that is daylight saving time, or None."""
    def replace(self, year=..., month=..., day=..., hour=..., minute=..., second=..., microsecond=..., tzinfo=..., *, fold=...):
        """A datetime with other fields."""
    def astimezone(self, tz=None):
        """The same time in another time zone."""
    def __reduce_ex__(self, protocol, /):
        """For pickle."""
    def __reduce__(self):
        """For pickle."""
    @property
    def hour(self): """The hour, 0 to 23."""
    @property
    def minute(self): """The minute."""
    @property
    def second(self): """The second."""
    @property
    def microsecond(self): """The microsecond."""
    @property
    def tzinfo(self): """The time zone, or None."""
    @property
    def fold(self): """1 if the time comes again and this is the second one."""

@module("datetime")
@layout("ZoneInfoObject", pointers=[], header="../stdlib/native/datetime/datetime_types.h")
@flags("BASE")
class tzinfo(object):
    """What time zones are subclasses of."""
    def __new__(cls, /, *args, **kwargs): ...
    def tzname(self, dt, /):
        """The name of the zone at that time."""
    def utcoffset(self, dt, /):
        """The offset from UTC at that time."""
    def dst(self, dt, /):
        """The part of the offset that is daylight saving time."""
    def fromutc(self, dt, /):
        """The local time of a time in UTC."""
    def __reduce__(self):
        """For pickle."""

@module("datetime")
@layout("ZoneObject", pointers=["offset", "name"], header="../stdlib/native/datetime/datetime_types.h")
class timezone(tzinfo):
    """A fixed offset from UTC."""
    def __new__(cls, /, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other, /): ...
    def __ne__(self, other, /): ...
    def tzname(self, dt, /):
        """The name, or UTC and the offset."""
    def utcoffset(self, dt, /):
        """The offset."""
    def dst(self, dt, /):
        """None."""
    def fromutc(self, dt, /):
        """The local time of a time in UTC."""
    def __getinitargs__(self):
        """For pickle."""
