"""Control of terminals."""

error: type = ...
def __start__(module): ...

def tcgetattr(fd, /) -> list:
    """[iflag, oflag, cflag, lflag, ispeed, ospeed, cc]: cc a list of bytes, two of them numbers where the terminal does not edit lines."""
def tcsetattr(fd, when, attributes, /) -> None:
    """Sets what tcgetattr() gave: TCSANOW, TCSADRAIN or TCSAFLUSH."""
def tcsendbreak(fd, duration, /) -> None:
    """Sends a break."""
def tcdrain(fd, /) -> None:
    """Waits until all output is sent."""
def tcflush(fd, queue, /) -> None:
    """Drops what waits: TCIFLUSH, TCOFLUSH or TCIOFLUSH."""
def tcflow(fd, action, /) -> None:
    """Stops input or output or goes on with it."""
def tcgetwinsize(fd, /) -> tuple:
    """(rows, columns)"""
def tcsetwinsize(fd, winsize, /) -> None:
    """Sets (rows, columns)."""
