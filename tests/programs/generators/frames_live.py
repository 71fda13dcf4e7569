# gi_frame and its kin: identity, line, the end of it; gi_running, gi_suspended, gi_yieldfrom in each state.
import sys

def lines():
    x = 1
    yield x
    y = 2

    yield y
    try:
        yield (
            x + y)
    finally:
        z = 3

g = lines()
fr = g.gi_frame
print(fr is g.gi_frame, fr.f_code is g.gi_code, fr.f_code.co_name, fr.f_lineno - fr.f_code.co_firstlineno, fr.f_back)
for _ in range(3):
    next(g)
    print(g.gi_frame is fr, fr.f_lineno - fr.f_code.co_firstlineno, fr.f_back, g.gi_suspended, g.gi_running)
print(list(g), g.gi_frame, g.gi_suspended, g.gi_running, g.gi_code.co_name)

def states():
    yield seen(g)
    r = yield from inner()
    yield seen(g), r

def inner():
    yield seen(g)
    yield "inner 2"
    return "inner result"

def seen(g):
    return g.gi_running, g.gi_suspended, g.gi_frame is None, g.gi_yieldfrom
g = states()
print(seen(g))
print(next(g), seen(g))
print(next(g))
print(g.gi_yieldfrom.__name__, g.gi_yieldfrom is g.gi_yieldfrom, g.gi_yieldfrom.gi_suspended)
print(next(g))
i = g.gi_yieldfrom
print(next(g), i.gi_frame, g.gi_yieldfrom)
print(next(g, "end"), seen(g))

g = states(); next(g); next(g)
i = g.gi_yieldfrom
g.close()
print(seen(g), i.gi_frame, i.gi_running)
g = states(); next(g)
try:
    g.throw(ValueError)
except ValueError:
    print(seen(g))
g = states()
g.close()
print(seen(g), list(g))

def lists():
    yield from [1, 2]
g = lists(); next(g)
print(type(g.gi_yieldfrom).__name__, next(g.gi_yieldfrom), next(g, "over"))

def names():
    yield 1
g = names()
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
g.__name__, g.__qualname__ = "other", "a.b.c"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], names.__name__)
names.__name__ = "renamed"
names.__qualname__ = "qual.renamed"
print(g.__name__, names().__name__, names().__qualname__, names().gi_code.co_name)
for attr, value in (("__name__", 1), ("__qualname__", None), ("gi_frame", None), ("gi_running", 1), ("gi_code", None), ("gi_yieldfrom", 1), ("gi_suspended", 1), ("new", 1)):
    try:
        setattr(g, attr, value)
    except (AttributeError, TypeError) as e:
        print(attr, type(e).__name__, e)
for attr in ("__name__", "gi_frame", "gi_code", "nothing"):
    try:
        delattr(g, attr)
    except (AttributeError, TypeError) as e:
        print(attr, type(e).__name__, e)

def outer_frames():
    f = sys._getframe()
    names = []
    while f and f.f_code.co_name != "<module>":
        names.append(f.f_code.co_name)
        f = f.f_back
    return names
def leaf():
    yield outer_frames()
    yield outer_frames()
def middle():
    yield from leaf()
def top():
    yield from middle()
g = top()
print(next(g)); print(next(g))
def caller(g):
    return next(g)
g = top()
print(caller(g)); print(caller(g))
def hundred(n):
    if n:
        yield from hundred(n - 1)
    else:
        yield len(outer_frames())
        yield len(outer_frames())
print(list(hundred(100)))
class C:
    def method(self):
        yield 1
    @staticmethod
    def static():
        yield 1
print(C().method().__qualname__, C.static().__qualname__, (x for x in "").__qualname__, (lambda: (yield))().__name__)
