"""Locks and the identity of threads, under the module threading."""
from exceptions import RuntimeError as error

TIMEOUT_MAX: float = ...

@module("_thread")
@layout("LockObject", pointers=[], header="../stdlib/native/system/thread_types.h")
@flags("NO_DIRECT_NEW", "WEAK")
class lock(object):
    """A lock: what allocate_lock() gives. It belongs to no thread: any may release it."""
    def acquire(self, blocking=True, timeout=-1) -> bool:
        """Takes the lock, waiting for it if blocking, at most timeout seconds unless that is -1. Was it taken?"""
    def acquire_lock(self, blocking=True, timeout=-1) -> bool:
        """As acquire."""
    def release(self) -> None:
        """Gives the lock back; RuntimeError if nobody has it."""
    def release_lock(self) -> None:
        """As release."""
    def locked(self) -> bool:
        """Has anybody taken it?"""
    def locked_lock(self) -> bool:
        """As locked."""
    def __enter__(self) -> bool: ...
    def __exit__(self, /, *args) -> None: ...
    def _at_fork_reinit(self) -> None: ...
    def __repr__(self) -> str: ...

@module("_thread")
@layout("RLockObject", pointers=[], header="../stdlib/native/system/thread_types.h")
@flags("BASE", "WEAK")
class RLock(object):
    """A lock that its owner may take several times."""
    def __new__(cls): ...
    def acquire(self, blocking=True, timeout=-1) -> bool:
        """Takes the lock, or counts one more if this thread has it."""
    def release(self) -> None:
        """Counts one less; at zero the lock is free. RuntimeError if this thread has it not."""
    def _is_owned(self) -> bool:
        """Has this thread the lock?"""
    def _acquire_restore(self, state, /) -> None:
        """Takes the lock as _release_save left it."""
    def _release_save(self) -> tuple:
        """Releases the lock whole: (count, owner)."""
    def __enter__(self) -> bool: ...
    def __exit__(self, /, *args) -> None: ...
    def _at_fork_reinit(self) -> None: ...
    def __repr__(self) -> str: ...

LockType = lock

def allocate_lock():
    """A new lock, which nobody has."""
def allocate():
    """As allocate_lock."""
def _set_sentinel():
    """A lock that is released when the thread ends."""
def get_ident() -> int:
    """A number that tells this thread from the others that run; not 0."""
def get_native_id() -> int:
    """The number that the system gave this thread."""
def start_new_thread(function, args, kwargs=..., /) -> int:
    """Runs function(*args, **kwargs) in a thread of its own. RuntimeError: the runtime has no second thread yet."""
def start_new(function, args, kwargs=..., /) -> int:
    """As start_new_thread."""
def exit() -> None:
    """Raises SystemExit, which ends the thread."""
def exit_thread() -> None:
    """As exit."""
def interrupt_main(signum=2, /) -> None:
    """Lets the main thread see a signal."""
def _count() -> int:
    """How many threads run besides the first."""
def stack_size(size=0, /) -> int:
    """The size of the stacks of later threads: 0 is the default, otherwise at least 32 KiB. The former one."""
