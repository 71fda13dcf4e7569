"""Waiting until files can be read or written."""
from exceptions import OSError as error

def __start__(module): ...

def select(rlist, wlist, xlist, timeout=None, /) -> tuple:
    """Waits until one of the files in rlist can be read, in wlist be written, or has an exceptional condition in xlist: three lists of those."""
def poll():
    """An object for waiting with poll()."""

@module("select")
@layout("EpollObject", atomic=True, header="../stdlib/native/socket/select_types.h")
class epoll(object):
    """Waits for events of files, as epoll(7) does."""
    def __new__(cls, sizehint=-1, flags=0): ...
    @classmethod
    def fromfd(cls, fd, /):
        """The object for an epoll descriptor."""
    def close(self) -> None:
        """Closes the descriptor."""
    def fileno(self) -> int:
        """The descriptor."""
    @property
    def closed(self) -> bool: """Is it closed?"""
    def register(self, fd, eventmask=...) -> None:
        """Adds a file and the events to wait for."""
    def modify(self, fd, eventmask) -> None:
        """Changes the events to wait for."""
    def unregister(self, fd) -> None:
        """Removes a file."""
    def poll(self, timeout=None, maxevents=-1) -> list:
        """Waits for at most timeout seconds; pairs of a descriptor and its events."""
    def __enter__(self): ...
    def __exit__(self, exc_type=None, exc_value=None, exc_tb=None, /) -> None: ...
