"""The database of users.

Entries are tuples of pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir and pw_shell."""

def __start__(module): ...

@module("pwd")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class struct_passwd(tuple):
    """A user: (pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell)."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def pw_name(self): """user name"""
    @field
    def pw_passwd(self): """password"""
    @field
    def pw_uid(self): """user id"""
    @field
    def pw_gid(self): """group id"""
    @field
    def pw_gecos(self): """real name"""
    @field
    def pw_dir(self): """home directory"""
    @field
    def pw_shell(self): """shell program"""

def getpwuid(uid, /):
    """The user with this number."""
def getpwnam(name, /):
    """The user with this name."""
def getpwall() -> list:
    """All users, in any order."""
