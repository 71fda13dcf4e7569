"""What the bits of st_mode mean."""

def __start__(module): ...

def S_ISDIR(mode, /) -> bool:
    """Is it a directory's?"""
def S_ISCHR(mode, /) -> bool:
    """Is it a character device's?"""
def S_ISBLK(mode, /) -> bool:
    """Is it a block device's?"""
def S_ISREG(mode, /) -> bool:
    """Is it a regular file's?"""
def S_ISFIFO(mode, /) -> bool:
    """Is it a named pipe's?"""
def S_ISLNK(mode, /) -> bool:
    """Is it a symbolic link's?"""
def S_ISSOCK(mode, /) -> bool:
    """Is it a socket's?"""
def S_ISDOOR(mode, /) -> bool:
    """Is it a door's? This system has none."""
def S_ISPORT(mode, /) -> bool:
    """Is it an event port's? This system has none."""
def S_ISWHT(mode, /) -> bool:
    """Is it a whiteout's? This system has none."""
def S_IMODE(mode, /) -> int:
    """The permissions, and the bits that chmod() sets with them."""
def S_IFMT(mode, /) -> int:
    """The kind of file."""
def filemode(mode, /) -> str:
    """The mode as ls -l shows it: '-rwxrwxrwx'."""
