"""Signals of the system: what is done for them, sending them, waiting for them, and timers that send them."""

SIG_DFL: int = ...
SIG_IGN: int = ...
ItimerError: type = ...

def __start__(module): ...

@module("signal")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class struct_siginfo(tuple):
    """What sigwaitinfo() and sigtimedwait() tell of a signal."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def si_signo(self):
        """number of the signal"""
    @field
    def si_code(self):
        """why it was sent"""
    @field
    def si_errno(self):
        """an error number that belongs to it"""
    @field
    def si_pid(self):
        """process that sent it"""
    @field
    def si_uid(self):
        """real user of that process"""
    @field
    def si_status(self):
        """exit value, or signal"""
    @field
    def si_band(self):
        """band event of SIGPOLL"""

def default_int_handler(signalnum, frame, /):
    """The handler of SIGINT unless another is set: raises KeyboardInterrupt."""
def signal(signalnum, handler, /):
    """Set what is done for a signal: SIG_DFL, SIG_IGN, or a function that is called with the number and the frame that was
interrupted. Returns what was done before."""
def getsignal(signalnum, /):
    """What is done for a signal: SIG_DFL, SIG_IGN, a callable, or None if it was not set by this program."""
def raise_signal(signalnum, /) -> None:
    """Send a signal to this process."""
def strsignal(signalnum, /):
    """The system's description of a signal; None if there is no such signal."""
def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True) -> int:
    """Write the numbers of signals as bytes to a descriptor when they arrive (-1: to none). Returns the one before."""
def siginterrupt(signalnum, flag, /) -> None:
    """Whether system calls are interrupted by a signal (flag true) or restarted."""
def pause() -> None:
    """Wait until a signal arrives."""
def alarm(seconds, /) -> int:
    """Have SIGALRM sent in so many seconds. Returns what was left of the alarm before."""
def setitimer(which, seconds, interval=..., /) -> tuple:
    """Start a timer that sends a signal after `seconds`, and then every `interval`. Returns how it stood before."""
def getitimer(which, /) -> tuple:
    """How a timer stands: seconds left, and interval."""
def pthread_kill(thread_id, signalnum, /) -> None:
    """Send a signal to a thread."""
def pthread_sigmask(how, mask, /) -> set:
    """Change which signals are blocked. Returns the set that was blocked before."""
def sigpending() -> set:
    """The signals that were sent and are blocked."""
def sigwait(sigset, /) -> int:
    """Wait for one of these signals; returns its number."""
def sigwaitinfo(sigset, /):
    """Wait for one of these signals; returns what is known of it."""
def sigtimedwait(sigset, timeout, /):
    """Wait for one of these signals for at most so many seconds; None if there came none."""
def valid_signals() -> set:
    """The numbers of all signals."""
def pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /) -> None:
    """Send a signal to the process that a descriptor refers to."""
