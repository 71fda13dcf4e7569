"""Exceptions in __del__ are reported and ignored."""
import sys


class Bad:
    def __init__(self, error):
        self.error = error

    def __del__(self):
        print("raising")
        raise self.error


b = Bad(ValueError("one"))
del b
print("goes on")


def inside():
    x = Bad(KeyError("two"))
    return 5


print(inside())
try:
    Bad(TypeError("three"))
    print("no exception here")
except TypeError:
    print("never")


def hook(info):
    print("hook", info.exc_type.__name__, info.exc_value, info.object.__qualname__)


sys.unraisablehook = hook
Bad(OSError("four"))
print("end")
