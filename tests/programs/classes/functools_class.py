# functools.total_ordering, cached_property, singledispatch, partialmethod on classes.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from functools import total_ordering, cached_property, singledispatch, singledispatchmethod, partialmethod, partial, wraps, lru_cache, reduce
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, T) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, T) else NotImplemented
print(T(1) < T(2), T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2)); attempt("mixed", lambda: T(1) <= 5); attempt("mixed gt", lambda: T(1) > 5)
def none():
    @total_ordering
    class X: pass
attempt("none", none)
for op in ("__le__", "__gt__", "__ge__"):
    c = total_ordering(type("C", (), {op: lambda s, o, op=op: op, "__eq__": lambda s, o: False})); print(op, [getattr(c(), m)(c()) for m in ("__lt__", "__le__", "__gt__", "__ge__")])
class P:
    calls = 0
    @cached_property
    def c(self): "doc c"; P.calls += 1; return self.calls * 10
p = P(); print(p.c, p.c, P.calls, p.__dict__, P.c.__doc__, type(P.c).__name__); del p.c; print(p.c); p.c = 5; print(p.c)
class S:
    __slots__ = ()
    @cached_property
    def c(self): return 1
attempt("slots", lambda: S().c)
def twice():
    cp = cached_property(lambda s: 1)
    class Z: a = cp; b = cp
attempt("twice", twice); z = type("Z", (), {}); z.late = cached_property(lambda s: 1); attempt("late", lambda: z().late)
@singledispatch
def f(x): return "base " + type(x).__name__
@f.register
def _(x: int): return "int"
@f.register(list)
def _(x): return "list"
@f.register(str)
@f.register(bytes)
def text(x): return "text"
print(f(1), f(True), f([]), f("s"), f(b""), f(1.5), f(None), f.dispatch(bool) is f.dispatch(int), sorted(k.__name__ for k in f.registry)); attempt("no arg", lambda: f()); attempt("bad reg", lambda: f.register(5))
from abc import ABC
class Ab(ABC): pass
class Im(Ab): pass
class Vi: pass
Ab.register(Vi); f.register(Ab, lambda x: "abc"); print(f(Im()), f(Vi()), f(object()))
class D:
    @singledispatchmethod
    def m(self, x): return ("base", x)
    @m.register
    def _(self, x: int): return ("int", x)
    @m.register
    @classmethod
    def _(cls, x: str): return (cls.__name__, x)
print(D().m(1), D().m("s"), D().m(2.5))
class Q:
    def s(self, a, b=0): return (a, b)
    on = partialmethod(s, True); off = partialmethod(s, False, b=9)
print(Q().on(), Q().off(), Q().on(5), Q.on(Q(), 6))
class W:
    @lru_cache(maxsize=None)
    def m(self, n): print("computing", n); return n * 2
w = W(); print(w.m(1), w.m(1), W.m.cache_info())
print(partial(int, base=2)("101"), reduce(lambda a, b: a + b, [T(1), T(2)], 0) if False else reduce(max, [3, 9, 2]))
class Call:
    def __init__(self, f): self.f = f; wraps(f)(self)
    def __call__(self, *a): return ("wrapped", self.f(*a))
    def __get__(self, o, t): return partial(self, o) if o is not None else self
class U:
    @Call
    def go(self, x): "doc go"; return x
print(U().go(3), U.go.__name__, U.go.__doc__, U.go.__wrapped__.__qualname__)
