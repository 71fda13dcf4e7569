"""Generators and coroutines from outside: gi_code, names, flags, frames' code."""
import inspect, types
def g(a, b=1):
    "doc"
    x = yield a
    yield x
async def c(): return 1
async def ag(): yield 1
@types.coroutine
def old(): yield
for f in (g, c, ag, old):
    fl = f.__code__.co_flags
    print(f.__name__, bool(fl & 32), bool(fl & 128), bool(fl & 512))
o = g(1)
print(o.__name__, o.__qualname__, o.gi_code is g.__code__, o.gi_running, o.gi_yieldfrom, o.gi_frame.f_code is g.__code__)
g.__name__ = "renamed"
print(g(2).__name__, repr(g(2)).split(" at ")[0])
o.__name__ = "own"; o.__qualname__ = "own.q"
print(o.__name__, repr(o).split(" at ")[0])
for bad in (lambda: setattr(o, "__name__", 1), lambda: setattr(o, "gi_code", 1), lambda: setattr(o, "gi_running", 1), lambda: setattr(o, "gi_frame", 1), lambda: setattr(o, "gi_yieldfrom", 1), lambda: setattr(o, "x", 1)):
    try: bad()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(next(o), o.send(5), next(o, "end"), o.gi_frame)
ge = (i for i in range(3))
print(ge.__name__, ge.__qualname__, ge.gi_code.co_name, ge.gi_code.co_varnames, ge.gi_code.co_argcount)
def outer():
    return (lambda: (j for j in ()))()
print(outer().__qualname__)
co = c()
print(co.__name__, co.cr_code is c.__code__, co.cr_running, co.cr_await, co.cr_origin); co.close()
a = ag()
print(a.__name__, a.ag_code is ag.__code__, a.ag_running, a.ag_await)
def sub(): 
    r = yield from inner()
    return r
def inner(): yield 1
s = sub(); next(s)
print(type(s.gi_yieldfrom).__name__, s.gi_yieldfrom.__name__)
print(inspect.isgenerator(o), inspect.isgeneratorfunction(g), inspect.iscoroutine(co), inspect.isawaitable(co), inspect.isawaitable(old()), inspect.isasyncgen(a))
print(sorted(n for n in dir(o) if not n.startswith("__")), sorted(n for n in dir(co) if not n.startswith("__")))
