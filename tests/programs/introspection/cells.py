"""Closures: cells are read and written from outside."""
import types


def outer(a):
    b = 1

    def inner(x=0):
        nonlocal b
        b += x
        return a, b

    def reader():
        return b
    return inner, reader


inner, reader = outer("a")
print(inner.__code__.co_freevars, outer.__code__.co_cellvars, len(inner.__closure__))
cells = dict(zip(inner.__code__.co_freevars, inner.__closure__))
print({k: c.cell_contents for k, c in cells.items()})
cells["b"].cell_contents = 10
print(inner(), reader(), inner(5), reader())
print(cells["b"] is dict(zip(reader.__code__.co_freevars, reader.__closure__))["b"])
del cells["a"].cell_contents
try:
    inner()
except NameError as e:
    print(type(e).__name__, e)
try:
    cells["a"].cell_contents
except ValueError as e:
    print(e)
cells["a"].cell_contents = [1]
print(inner())
print(type(cells["a"]).__name__, type(cells["a"]) is types.CellType)
print(repr(cells["b"]).split(" at ")[0], repr(cells["b"]).split(": ")[1].split(" at ")[0])
empty = types.CellType()
print(repr(empty).split(": ")[1])
try:
    empty.cell_contents
except ValueError as e:
    print(e)
full = types.CellType(3)
print(full.cell_contents, full == types.CellType(3), full < types.CellType(4), empty < full, empty == types.CellType())
try:
    full < 3
except TypeError as e:
    print(e)
try:
    hash(full)
except TypeError as e:
    print(e)
try:
    types.CellType(1, 2)
except TypeError as e:
    print(e)
try:
    types.CellType(x=1)
except TypeError as e:
    print(e)
try:
    inner.__closure__ = ()
except AttributeError as e:
    print(e)


def unbound():
    def f():
        return later
    print(f.__closure__[0])if 0 else None
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return f()


print(unbound())


class C:
    def m(self):
        return __class__

    def s(self):
        return super().__repr__()


print(C.m.__closure__[0].cell_contents is C, C.m.__code__.co_freevars, C.s.__code__.co_freevars)


def make():
    return [lambda: i for i in range(3)]


print([f() for f in make()], [f.__closure__[0] is make()[0].__closure__[0] for f in make()])
fs = make()
print(fs[0].__closure__[0] is fs[1].__closure__[0])


def loop():
    out = []
    for i in range(3):
        def f(i=i):
            return i
        out.append(f)
    return out


print([f() for f in loop()], loop()[0].__closure__)
f = types.FunctionType(inner.__code__, globals(), "made", (100,), (types.CellType("A"), types.CellType(2)))
print(f(), f(1), f.__name__, f.__defaults__, f.__closure__[1].cell_contents)
