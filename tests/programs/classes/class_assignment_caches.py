# __class__ assignment, patched methods and descriptors under call sites that have seen others.
class A:
    def f(self):
        return "A"

    v = "A.v"


class B:
    def f(self):
        return "B"

    v = "B.v"


def call(o):
    return o.f(), o.v


o = A()
out = []
for i in range(6):
    out.append(call(o))
    o.__class__ = B if i % 2 else A
    if i == 3:
        A.f = lambda self: "patched"
    if i == 4:
        B.v = property(lambda self: "property")
print(out)
o = A()
print(call(o))
o.f = lambda: "instance"
print(call(o))
del o.f
print(call(o))
A.f = property(lambda self: lambda: "made by property")
print(call(o))
o.__dict__["f"] = lambda: "hidden by data descriptor"
print(call(o))
A.f = lambda self: "method again"
print(call(o))
del A.f
print(call(o))
o.__dict__.clear()
try:
    call(o)
except AttributeError as e:
    print(e)
A.__getattr__ = lambda self, name: (lambda: "getattr " + name)
print(call(o))
del A.__getattr__


class Base:
    def f(self):
        return "Base"

    v = 1


class Derived(Base):
    pass


d = Derived()
print(call(d))
Base.f = lambda self: "Base2"
print(call(d))
Derived.f = lambda self: "Derived"
print(call(d))
del Derived.f
print(call(d))
Derived.__bases__ = (B,)
print(call(d))


class Slots:
    __slots__ = ("x",)


class Slots2:
    __slots__ = ("x",)


class Slots3:
    __slots__ = ("y",)


s = Slots()
s.x = 5
for cls in [Slots2, Slots3, A, int, 5]:
    try:
        s.__class__ = cls
        print(type(s).__name__, s.x)
    except TypeError as e:
        print(e)
for value in [5, [], "s", None, object(), len]:
    try:
        value.__class__ = A
    except TypeError as e:
        print(e)


class Op:
    def __add__(self, other):
        return "add"


def add(a, b):
    return a + b


print(add(Op(), 1), add(1, 2))
Op.__add__ = lambda self, other: "patched add"
print(add(Op(), 1))
del Op.__add__
try:
    add(Op(), 1)
except TypeError as e:
    print(e)
Op.__radd__ = lambda self, other: "radd"
print(add(1, Op()))
Op.__call__ = lambda self: "called"
print(Op()())
Op.__len__ = lambda self: 7
print(len(Op()), bool(Op()))
Op.__bool__ = lambda self: False
print(bool(Op()))
del Op.__bool__, Op.__len__
print(bool(Op()))
Op.__eq__ = lambda self, other: True
print(Op() == 5, Op() != 5, Op.__hash__ is not None)
Op.__iter__ = lambda self: iter("ab")
print(list(Op()), *Op())
Op.__contains__ = lambda self, x: True
print(9 in Op())
