"""The type of prepared statements, which is no member of the module."""

@module("sqlite3")
@name("Statement")
@layout("SqliteStatement", atomic=True, header="../stdlib/native/sqlite/sqlite_types.h")
@flags("NO_DIRECT_NEW")
class sqlite_statement(object):
    """A prepared statement."""
