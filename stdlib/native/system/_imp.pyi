"""What importlib asks of the executable: the modules that it consists of."""

check_hash_based_pycs: str = ...

def acquire_lock() -> None:
    """Takes the lock of imports, which may be taken several times."""
def release_lock() -> None:
    """Gives the lock of imports back."""
def lock_held() -> bool:
    """Has somebody taken the lock of imports?"""
def extension_suffixes() -> list:
    """The suffixes of modules that can be loaded at run time: none."""
def create_builtin(spec, /):
    """A new module object for the native module that the spec names; None if the program has none of this name."""
def is_builtin(name, /) -> int:
    """1: a module written in C; 0: none that the program has."""
def is_frozen(name, /) -> bool:
    """Is there a frozen module of this name? There are none."""
def _override_frozen_modules_for_tests(override, /) -> None:
    """Whether frozen modules are used: there are none, so either way is the same."""
def source_hash(key, source) -> bytes:
    """The hash of a source file, keyed with the magic number of the bytecode."""
def _find_compiled(name, /):
    """(file, is it a package?) of a module that is compiled into the program; or None."""
