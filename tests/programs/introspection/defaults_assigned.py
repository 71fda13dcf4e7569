"""Assigned defaults count in every call, those that were bound at compile time included."""


def f(a, b=2, c=3, *, k=4, l=5):
    return a, b, c, k, l


def calls():
    out = []
    for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {"a": 1}), ((1,), {"c": 9}), ((1,), {"k": 8})):
        try:
            out.append(f(*args, **kwargs))
        except TypeError as e:
            out.append(str(e))
    return out


def direct():
    out = []
    try:
        out.append(f(1))
    except TypeError as e:
        out.append(str(e))
    try:
        out.append(f(1, 2))
    except TypeError as e:
        out.append(str(e))
    try:
        out.append(f())
    except TypeError as e:
        out.append(str(e))
    try:
        out.append(f(1, 2, 3, k=0))
    except TypeError as e:
        out.append(str(e))
    return out


def show(text):
    print(text)
    for line in calls() + direct():
        print("   ", line)


show("as defined")
f.__defaults__ = (20, 30)
show("other values")
f.__defaults__ = (10, 20, 30)
show("one more")
f.__defaults__ = (30,)
show("one less")
f.__defaults__ = (0, 10, 20, 30)
show("more than parameters")
f.__defaults__ = ()
show("empty")
f.__defaults__ = None
show("none")
f.__kwdefaults__ = {"k": 40}
show("keyword default gone")
f.__kwdefaults__ = {"k": 40, "l": 50, "unknown": 60}
show("unknown keyword default")
f.__kwdefaults__["l"] = 51
show("changed in place")
del f.__kwdefaults__["k"]
show("deleted in place")
f.__kwdefaults__ = None
show("none at all")
del f.__defaults__
del f.__kwdefaults__
print(f.__defaults__, f.__kwdefaults__)


class D(dict):
    def __getitem__(self, key):
        return "item"

    def __missing__(self, key):
        return "missing"


f.__defaults__ = (2, 3)
f.__kwdefaults__ = D(k=4)
show("subclass of dict")


class T(tuple):
    pass


f.__defaults__ = T((7, 8))
show("subclass of tuple")
print(type(f.__defaults__).__name__)


class C:
    def __init__(self, x=1):
        self.x = x

    def m(self, y=2):
        return self.x, y


def use():
    return C().m(), C(5).m(6), C().m(y=3)


print(use())
C.__init__.__defaults__ = (100,)
C.m.__defaults__ = (200,)
print(use())
C.m.__defaults__ = None
try:
    use()
except TypeError as e:
    print(e)


def counter(start=0):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step


s = counter()
print(s(), s())
s.__defaults__ = (10,)
print(s(), counter()())
g = lambda x=1: x
print(g())
g.__defaults__ = (2,)
print(g())
