"""__weakref__ and __slots__."""
import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ("a",)


class Weak:
    __slots__ = ("a", "__weakref__")


class Sub(Slotted):
    pass


class Int(int):
    pass


class Str(str):
    pass


class Tup(tuple):
    pass


class Err(Exception):
    pass


for cls in (Plain, Slotted, Weak, Sub, Int, Str, Tup, Err):
    x = cls()
    try:
        print(cls.__name__, weakref.ref(x)() is x, hasattr(x, "__weakref__"))
    except TypeError as e:
        print(e, hasattr(x, "__weakref__"))
print("__weakref__" in Plain.__dict__, "__weakref__" in Sub.__dict__, "__weakref__" in Weak.__dict__)
for bases, slots in (((Plain,), "__weakref__"), ((Int,), "__weakref__"), ((), ("__weakref__", "__weakref__"))):
    try:
        type("X", bases, {"__slots__": slots})
        print("made")
    except TypeError as e:
        print(e)
try:
    Plain().__weakref__ = 1
except AttributeError as e:
    print(e)
