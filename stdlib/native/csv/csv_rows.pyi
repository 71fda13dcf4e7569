"""What reader() and writer() of _csv give: the functions, not these types, have these names in the module."""

@module("_csv")
@name("reader")
@layout("CsvReader", pointers=["lines", "style", "fields", "text"], header="../stdlib/native/csv/csv_types.h")
class csv_reader(object):
    """An iterator over rows."""
    def __iter__(self): ...
    def __next__(self): ...
    @field
    def dialect(self): ...
    @field
    def line_num(self) -> int: ...

@module("_csv")
@name("writer")
@layout("CsvWriter", pointers=["write", "style"], header="../stdlib/native/csv/csv_types.h")
class csv_writer(object):
    """Writes rows."""
    def writerow(self, row, /):
        """Writes a row of fields; what write() gives."""
    def writerows(self, rows, /) -> None:
        """Writes rows."""
    @field
    def dialect(self): ...
