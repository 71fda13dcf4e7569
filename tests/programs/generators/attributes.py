import sys
def named(a, b=1):
    "doc"
    x = yield a
    yield from [x, b]
g = named(1)
print(g.__name__, g.__qualname__, g.gi_code is not None, g.gi_code.co_name, g.gi_frame is not None)
g.__name__ = "other"
g.__qualname__ = "some.other"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
for attr in ("__name__", "__qualname__"):
    try:
        setattr(g, attr, 3)
    except TypeError as e:
        print(e)
print(g.gi_yieldfrom, g.gi_suspended)
next(g)
print(g.gi_yieldfrom, g.gi_suspended)
g.send("x")
print(type(g.gi_yieldfrom).__name__)
list(g)
print(g.gi_yieldfrom, g.gi_frame, g.gi_suspended, g.gi_running)
try:
    type(g)()
except TypeError as e:
    print(e)
try:
    class Sub(type(g)): pass
except TypeError as e:
    print(e)
for attr in ("gi_running", "gi_frame", "gi_code", "gi_yieldfrom"):
    try:
        setattr(g, attr, 1)
    except AttributeError as e:
        print(e)
try:
    g.nothing
except AttributeError as e:
    print(e)
try:
    g.nothing = 1
except AttributeError as e:
    print(e)
class C:
    def m(self):
        yield 1
    gen = (x for x in range(3))
    @staticmethod
    def s():
        def inner(): yield
        return inner()
print(C().m().__qualname__, C.gen.__qualname__, C.gen.__name__, C.s().__qualname__)
print(named.__code__.co_flags & 32, (lambda: (yield)).__code__.co_flags & 32)
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
try:
    g + 1
except TypeError as e:
    print(e)
try:
    g()
except TypeError as e:
    print(e)
print(bool(g), g == g, g != named(1), isinstance(hash(g), int))
f = named
try:
    f()
except TypeError as e:
    print(e)
