# Special methods that return what they must not, or raise.
import math
import sys


def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


NAMES = {"__len__": len, "__bool__": bool, "__hash__": hash, "__str__": str, "__repr__": repr, "__bytes__": bytes, "__index__": lambda o: [1, 2, 3][o], "__int__": int, "__float__": float, "__complex__": complex, "__iter__": iter,
         "__next__": next, "__contains__": lambda o: 1 in o, "__length_hint__": list, "__format__": format, "__round__": round, "__trunc__": lambda o: math.trunc(o), "__floor__": lambda o: math.floor(o),
         "__ceil__": lambda o: math.ceil(o), "__abs__": abs, "__neg__": lambda o: -o, "__invert__": lambda o: ~o, "__reversed__": reversed, "__getitem__": lambda o: list(o), "__call__": lambda o: o(), "__enter__": lambda o: o.__enter__(),
         "__dir__": dir, "__sizeof__": lambda o: sys.getsizeof(o), "__divmod__": lambda o: divmod(o, 1), "__rdivmod__": lambda o: divmod(1, o), "__pow__": lambda o: pow(o, 2, 3), "__eq__": lambda o: o == 1, "__lt__": lambda o: sorted([o, o]),
         "__instancecheck__": lambda o: isinstance(1, o), "__set_name__": lambda o: type("Q", (), {"f": o}), "__init__": lambda o: type(o)(), "__class_getitem__": lambda o: type(o)[1], "__missing__": lambda o: o[1],
         "__getattr__": lambda o: o.missing, "__getattribute__": lambda o: o.missing, "__del__": lambda o: None, "__fspath__": open, "__ior__": lambda o: exec_ior(o), "__matmul__": lambda o: o @ 1, "__await__": lambda o: o.__await__()}
RESULTS = [None, 0, 1, -1, 2.5, "text", b"raw", 2**70, -2**70, [1], (), object, iter([7])]


def exec_ior(o):
    o |= 1
    return o


def fails(*args):
    raise ValueError("inside")


class Kept:
    pass


for name, use in NAMES.items():
    if name in ("__del__", "__getattribute__"):
        continue
    for result in RESULTS:
        if name == "__next__" and result is None:
            pass
        C = type("C", (Kept,), {name: (lambda self, *args, result=result: result)})
        if name == "__getitem__":
            C = type("C", (Kept,), {name: (lambda self, i, result=result: result if i < 2 else fails_index())})
        try:
            value = use(C() if name != "__init__" else Kept.__new__(C))
        except BaseException as error:
            print(name, repr(result)[:12], type(error).__name__, error)
        else:
            text = repr(value)
            print(name, repr(result)[:12], text if " at 0x" not in text and name not in ("__dir__", "__sizeof__", "__hash__") else type(value).__name__)
    C = type("C", (Kept,), {name: fails})
    try:
        value = use(C() if name != "__init__" else Kept.__new__(C))
    except BaseException as error:
        print(name, type(error).__name__, error)
    C = type("C", (Kept,), {name: None})
    try:
        value = use(C())
    except BaseException as error:
        print(name, "None", type(error).__name__, error)
    C = type("C", (Kept,), {name: lambda: 1})
    try:
        value = use(C())
    except BaseException as error:
        print(name, "no parameters", type(error).__name__, error)


def fails_index():
    raise IndexError


class IntLike:
    def __init__(self, **methods):
        self.methods = methods


class Trunc:
    def __trunc__(self):
        return IndexOnly()


class IndexOnly:
    def __index__(self):
        return 42


class SubInt(int):
    pass


class GivesSub:
    def __int__(self):
        return SubInt(3)

    __index__ = __int__


attempt(int, IndexOnly())
attempt(float, IndexOnly())
attempt(complex, IndexOnly())
attempt(lambda: "abc"[IndexOnly() - 40] if False else [0] * 2 * 1)
attempt(lambda: [7] * IndexOnly() == [7] * 42)
attempt(lambda: range(IndexOnly())[IndexOnly().__index__() - 1])
attempt(lambda: bytes(IndexOnly()) == bytes(42))
attempt(lambda: chr(IndexOnly()))
attempt(lambda: hex(IndexOnly()) + bin(IndexOnly()) + oct(IndexOnly()))
attempt(lambda: round(2.5, IndexOnly()))
attempt(lambda: "%d %x" % (IndexOnly(), IndexOnly()))
attempt(lambda: "%s" % IndexOnly().__index__())
attempt(lambda: int("11", IndexOnly()))
attempt(lambda: pow(2, IndexOnly()))
attempt(lambda: 1 << IndexOnly())
attempt(lambda: "a".ljust(IndexOnly()) == "a" + " " * 41)
attempt(lambda: divmod(IndexOnly(), 5))
attempt(lambda: hash(IndexOnly()) and IndexOnly() == 42)
