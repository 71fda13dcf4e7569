# which exception is being handled
import sys


def current():
    kind, value, tb = sys.exc_info()
    return kind and kind.__name__, value, tb is not None, sys.exception() is value


print(current())
try:
    raise ValueError("a")
except ValueError:
    print(current())
    try:
        raise KeyError("b")
    except KeyError:
        print(current())
    print(current())

    def inner():
        return current()

    print(inner())
print(current())


def returns_from_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        return current()


print(returns_from_handler(), current())
for i in range(2):
    try:
        raise IndexError(i)
    except IndexError:
        print(current())
        continue
print(current())
try:
    try:
        raise ValueError("x")
    finally:
        print(current())
except ValueError:
    pass


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("exit", current())
        return True


with Manager():
    raise OSError("in with")
print(current())
