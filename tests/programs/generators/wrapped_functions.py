# Generator functions under decorators, wraps, partial, lru_cache, and with docstrings and annotations.
import functools, types
def log_calls(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        print("call", f.__name__, a, k)
        yield from f(*a, **k)
        print("over", f.__name__)
    return wrapper
@log_calls
def count(n: int, step: "int" = 1) -> "list":
    """Counts."""
    yield from range(0, n, step)
print(list(count(3)), list(count(4, step=2)))
print(count.__name__, count.__doc__, count.__annotations__, count.__wrapped__ is not count, list(count.__wrapped__(2)), count.__qualname__)
p = functools.partial(count.__wrapped__, step=2)
print(list(p(5)), list(p(5, step=1)))
@functools.lru_cache(maxsize=None)
def cached(n):
    for i in range(n): yield i
a, b = cached(3), cached(3)
print(a is b, next(a), list(b), list(cached(3)), cached.cache_info()[:2])
@functools.cache
def listed(n): return list(cached.__wrapped__(n))
print(listed(3), listed(3) is listed(3))
def primed(f):
    @functools.wraps(f)
    def start(*a):
        g = f(*a); next(g); return g
    return start
@primed
def acc():
    t = 0
    while True: t += yield t
g = acc(); print(g.send(5), g.send(6))
def listify(f): return functools.wraps(f)(lambda *a: list(f(*a)))
@listify
@listify
def both():
    yield 1
    yield 2
print(both(), both.__name__)
class memo:
    def __init__(self, f): self.f, self.items, self.src = f, [], None; functools.update_wrapper(self, f)
    def __call__(self):
        if self.src is None: self.src = self.f()
        i = 0
        while True:
            while i >= len(self.items):
                try: self.items.append(next(self.src))
                except StopIteration: return
            yield self.items[i]; i += 1
@memo
def slow():
    for i in range(4): print("make", i); yield i
x, y = slow(), slow()
print(next(x), next(x), next(y), list(y), list(x), list(slow()))
def repeat(n):
    def deco(f):
        def inner(*a):
            for _ in range(n): yield from f(*a)
        return inner
    return deco
@repeat(2)
@repeat(2)
def ab(): yield from "ab"
print("".join(ab()))
class Plugins:
    hooks = []
    @classmethod
    def hook(cls, f): cls.hooks.append(f); return f
    def run(self):
        for h in self.hooks: yield from h(self)
@Plugins.hook
def h1(p): yield "h1"
@Plugins.hook
def h2(p):
    if False: yield
print(list(Plugins().run()))
def compose(*fs): return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
double = lambda it: (x * 2 for x in it)
evens = lambda it: (x for x in it if x % 4 == 0)
def take(n):
    def inner(it):
        for _, x in zip(range(n), it): yield x
    return inner
print(list(compose(double, evens, take(3))(range(100))))
single = functools.singledispatch(lambda x: iter(["other"]))
@single.register(int)
def _(x):
    for i in range(x): yield i
@single.register(str)
def _(x): yield from x
print(list(single(3)), list(single("ab")), list(single(1.5)))
class Cls:
    @functools.cached_property
    def lazy(self): return (i for i in range(3))
    def method(self, n):
        yield n
    alias = method
    bound = functools.partialmethod(method, 7)
c = Cls(); print(next(c.lazy), list(c.lazy), list(c.alias(1)), list(c.bound()))
m = types.MethodType(count.__wrapped__, 3); print(list(m()), list(m(2)))
f2 = types.FunctionType(ab.__code__, globals(), "renamed", None, ab.__closure__) if False else ab
print(sorted([k for k in vars(count) if k.startswith("__w")]), count.__wrapped__.__defaults__, count.__wrapped__.__code__.co_varnames[:2])
