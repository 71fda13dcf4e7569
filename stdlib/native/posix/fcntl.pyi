"""Control of open files."""

def __start__(module): ...

def fcntl(fd, cmd, arg=0, /):
    """Does what cmd says; arg is an int, or bytes for a structure, which is given back as the system leaves it."""
def ioctl(fd, request, arg=0, mutate_flag=True, /):
    """Does what request says; arg is an int or a buffer, which the system changes in place if that is possible and mutate_flag is true."""
def flock(fd, operation, /) -> None:
    """Locks or unlocks a whole file: LOCK_SH, LOCK_EX, LOCK_UN, and LOCK_NB."""
def lockf(fd, cmd, len=0, start=0, whence=0, /) -> None:
    """Locks or unlocks a part of a file."""
