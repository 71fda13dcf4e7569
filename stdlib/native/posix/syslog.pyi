"""Messages to the system's log."""

def __start__(module): ...

def syslog(*args) -> None:
    """syslog([priority,] message): sends a message."""
@code("ERROR_KEYWORDS")
def openlog(ident=..., logoption=0, facility=8) -> None:
    """Says how following messages are to be sent."""
def closelog() -> None:
    """Back to how it was at the start."""
def setlogmask(maskpri, /) -> int:
    """Sets which priorities are sent; what it was before."""
def LOG_MASK(pri, /) -> int:
    """The mask of a priority."""
def LOG_UPTO(pri, /) -> int:
    """The mask of all priorities up to this one."""
