"""Clocks, and dates as text: a time is a number of seconds since 1970 (UTC), or a struct_time of its parts."""

timezone: int = ...
altzone: int = ...
daylight: int = ...
tzname: tuple = ...
_STRUCT_TM_ITEMS: int = ...
CLOCK_REALTIME: int = ...
CLOCK_MONOTONIC: int = ...
CLOCK_PROCESS_CPUTIME_ID: int = ...
CLOCK_THREAD_CPUTIME_ID: int = ...
CLOCK_MONOTONIC_RAW: int = ...
CLOCK_BOOTTIME: int = ...
CLOCK_TAI: int = ...

@module("time")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class struct_time(tuple):
    """A time by its parts, year to second, day of the week and of the year, and whether daylight saving time holds:
    what gmtime() and localtime() give. tm_year is the full year, tm_mon is from 1, tm_wday is 0 on Mondays."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def tm_year(self):
        """year, for example, 1993"""
    @field
    def tm_mon(self):
        """month of year, range [1, 12]"""
    @field
    def tm_mday(self):
        """day of month, range [1, 31]"""
    @field
    def tm_hour(self):
        """hours, range [0, 23]"""
    @field
    def tm_min(self):
        """minutes, range [0, 59]"""
    @field
    def tm_sec(self):
        """seconds, range [0, 61])"""
    @field
    def tm_wday(self):
        """day of week, range [0, 6], Monday is 0"""
    @field
    def tm_yday(self):
        """day of year, range [1, 366]"""
    @field
    def tm_isdst(self):
        """1 in daylight saving time, 0 in standard time, -1: not known"""
    @field
    def tm_zone(self):
        """abbreviation of timezone name"""
    @field
    def tm_gmtoff(self):
        """offset from UTC in seconds"""

def __start__(module): ...

def time() -> float:
    """time() -> float: the seconds since 1970 began (UTC), with their fraction."""
def time_ns() -> int:
    """time_ns() -> int: the nanoseconds since 1970 began (UTC)."""
def monotonic() -> float:
    """monotonic() -> float: seconds of a clock that is never set back, from some start."""
def monotonic_ns() -> int:
    """monotonic_ns() -> int: monotonic() in nanoseconds."""
def perf_counter() -> float:
    """perf_counter() -> float: seconds of the finest clock, from some start, to measure short times."""
def perf_counter_ns() -> int:
    """perf_counter_ns() -> int: perf_counter() in nanoseconds."""
def process_time() -> float:
    """process_time() -> float: the seconds of CPU time that the process has used, the kernel's for it included."""
def process_time_ns() -> int:
    """process_time_ns() -> int: process_time() in nanoseconds."""
def thread_time() -> float:
    """thread_time() -> float: the seconds of CPU time that this thread has used, the kernel's for it included."""
def thread_time_ns() -> int:
    """thread_time_ns() -> int: thread_time() in nanoseconds."""
def clock_gettime(clk_id, /) -> float:
    """clock_gettime(clk_id) -> float: what a clock of the system shows, in seconds; clk_id: a CLOCK_ constant."""
def clock_gettime_ns(clk_id, /) -> int:
    """clock_gettime_ns(clk_id) -> int: clock_gettime() in nanoseconds."""
def clock_getres(clk_id, /) -> float:
    """clock_getres(clk_id) -> float: the shortest time that the clock can tell, in seconds."""
def get_clock_info(name, /):
    """get_clock_info(name): a namespace of implementation, monotonic, adjustable and resolution of the clock that the
    function of that name reads."""
def sleep(seconds, /) -> None:
    """sleep(seconds): lets that time pass, in this thread; an int or a float, ValueError if negative."""
@code("ERROR_KEYWORDS")
def gmtime(seconds=..., /):
    """gmtime([seconds]): a time since 1970, or the current one, as a struct_time in UTC."""
@code("ERROR_KEYWORDS")
def localtime(seconds=..., /):
    """localtime([seconds]): a time since 1970, or the current one, as a struct_time of the local zone."""
def mktime(tuple, /) -> float:
    """mktime(tuple) -> float: the seconds since 1970 of a local time: undoes localtime(). OverflowError if there are
    none."""
def asctime(tuple=..., /) -> str:
    """asctime([tuple]) -> str: a time, or the current local one, as in 'Sun Mar  7 09:05:00 2021'."""
@code("ERROR_KEYWORDS")
def ctime(seconds=..., /) -> str:
    """ctime([seconds]) -> str: asctime() of a time since 1970, or of now, in the local zone."""
@code("ERROR_KEYWORDS")
def strftime(format, tuple=..., /) -> str:
    """strftime(format[, tuple]) -> str: the format with its codes replaced by parts of the time, or of the current one:

    %Y %m %d  year, month and day as numbers; %j: day of the year
    %H %M %S  hour, minute, second; %I with %p: hour of 12, with AM or PM
    %a %A     weekday, short and in full; %b %B: month
    %c %x %X  date and time, date, time, as the locale has them
    %z %Z     time zone as an offset from UTC, and by name; %%: a percent sign
    """
def strptime(string, format=..., /):
    """strptime(string, format) -> struct_time: reads a text that strftime() could have written; the codes are the same.
    ValueError if it does not fit."""
def tzset() -> None:
    """tzset(): takes the local time zone from the environment variable TZ, as it is now, or from the system without
    one."""
