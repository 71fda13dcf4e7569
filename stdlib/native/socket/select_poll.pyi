"""The type of poll objects, whose name the function has in the module."""

@module("select")
@name("poll")
@layout("PollObject", pointers=["events"], header="../stdlib/native/socket/select_types.h")
@flags("NO_DIRECT_NEW")
class select_poll(object):
    """Waits for events of files."""
    def register(self, fd, eventmask=..., /) -> None:
        """Adds a file and the events to wait for, or changes these."""
    def modify(self, fd, eventmask, /) -> None:
        """Changes the events to wait for."""
    def unregister(self, fd, /) -> None:
        """Removes a file."""
    def poll(self, timeout=None, /) -> list:
        """Waits for at most timeout milliseconds; pairs of a descriptor and its events."""
