# deaths: shown
"""Classes are collected as well."""
import gc
import weakref


def make():
    class Local:
        def __del__(self):
            print("instance gone")

    x = Local()
    return weakref.ref(Local), weakref.ref(x)


cls, obj = make()
print(obj() is None)
gc.collect()
print(cls(), obj())


class Base:
    pass


def sub():
    type("Sub", (Base,), {})


sub()
gc.collect()
print(Base.__subclasses__())
