"""What date.isocalendar() gives."""

@module("datetime")
class IsoCalendarDate(tuple):
    """Year, week and weekday of ISO 8601."""
    def __new__(cls, year, week, weekday): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple:
        """For pickle."""
    @property
    def year(self): """The year."""
    @property
    def week(self): """The week, 1 to 53."""
    @property
    def weekday(self): """The weekday; Monday is 1."""
