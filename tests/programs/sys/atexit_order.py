# functions called at exit
import atexit


@atexit.register
def first():
    print("first registered, last called")


def with_args(*args, **kwargs):
    print("args", args, kwargs)


atexit.register(with_args, 1, 2, key="v")


def nested():
    print("nested")
    atexit.register(print, "registered at exit")


atexit.register(nested)


def never():
    print("never")


print(atexit.register(never) is never)
atexit.unregister(never)
try:
    atexit.register(5)
except TypeError as e:
    print(e)


@atexit.register
def fails():
    raise ValueError("ignored at exit")


print("end of main")
