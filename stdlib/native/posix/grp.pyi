"""The database of groups.

Entries are tuples of gr_name, gr_passwd, gr_gid and gr_mem, a list of names of users."""

def __start__(module): ...

@module("grp")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class struct_group(tuple):
    """A group: (gr_name, gr_passwd, gr_gid, gr_mem)."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def gr_name(self): """group name"""
    @field
    def gr_passwd(self): """password"""
    @field
    def gr_gid(self): """group id"""
    @field
    def gr_mem(self): """group members"""

def getgrgid(id):
    """The group with this number."""
def getgrnam(name):
    """The group with this name."""
def getgrall() -> list:
    """All groups, in any order."""
