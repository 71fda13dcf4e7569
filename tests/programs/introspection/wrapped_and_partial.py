"""functools over functions: signatures, __wrapped__ chains, partial attributes, singledispatch, lru_cache attributes."""
import functools, inspect
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return f(*a, **k)
    w.extra = 1
    return w
@deco
@deco
def f(x: int, y=2) -> str: "doc"; return str(x + y)
print(f(1), f.__wrapped__.__wrapped__(1), f.__name__, f.__doc__, inspect.signature(f), f.extra, f.__dict__.keys() >= {"__wrapped__"})
print(inspect.signature(f, follow_wrapped=False), inspect.unwrap(f).__code__.co_name)
p = functools.partial(f, 5, y=1)
print(p(), p.func is f, p.args, p.keywords, inspect.signature(p), repr(p).startswith("functools.partial(<function f"))
p2 = functools.partial(p, y=9)
print(p2.args, p2.keywords, p2.func is f, p2())
p.attr = 3
print(p.__dict__, p.attr)
@functools.lru_cache(maxsize=2)
def c(n): "cached"; return n * 2
print(c(1), c(2), c(1), c(3), c.cache_info(), c.__wrapped__(4), c.__name__, c.__doc__, c.cache_parameters(), inspect.signature(c))
c.cache_clear(); print(c.cache_info())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.singledispatch
def sd(a, b=1): return "base", a
@sd.register
def _(a: int, b=1): return "int", a
@sd.register(list)
def _l(a, b=1): return "list", a
print(sd(1), sd([1]), sd("s"), sd(True), sd.dispatch(bool).__name__, sorted(t.__name__ for t in sd.registry))
class K:
    @functools.cached_property
    def cp(self): print("computed"); return 5
    @functools.partialmethod
    def bad(self): pass
    def base(self, a, b): return a, b
    pm = functools.partialmethod(base, 1)
    @functools.lru_cache
    def cm(self, x): return x
k = K()
print(k.cp, k.cp, k.__dict__, k.pm(2), K.cp.attrname, k.cm(3), inspect.signature(k.pm))
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T.__le__.__name__)
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))
