# Decorators, defaults, annotations, lambdas and star arguments of functions in texts.
calls = []
def deco(tag):
    calls.append(("make", tag))
    def wrap(f):
        calls.append(("apply", tag, getattr(f, "__name__", f)))
        return f
    return wrap
exec('''
@deco(1)
@deco(2)
def f(a=calls.append("default"), *, k=len(calls)) -> calls.append("annotation"):
    """doc"""
@deco("class")
class C:
    @deco("method")
    def m(self): pass
    @property
    @deco("prop")
    def p(self): return 7
    @(lambda g: staticmethod(g))
    def s(x): return x
''')
print(calls, C().p, C.s(3), f.__doc__, f.__kwdefaults__)
exec('''
def memo(f):
    seen = {}
    def wrapper(*args):
        if args not in seen: seen[args] = f(*args)
        return seen[args]
    wrapper.seen = seen
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.seen))
def mutable(x, acc=[]):
    acc.append(x)
    return acc
print(mutable(1), mutable(2), mutable.__defaults__)
def annotated(a: int, b: "text" = 1, *args: float, c: None = 2, **kw: dict) -> [1]: pass
print(annotated.__annotations__)
print((lambda: 0)(), (lambda x=1, *y, z=2, **w: (x, y, z, w))(5, 6, z=7, q=8), (lambda *, k: k)(k=9))
fs = [lambda i=i: i for i in range(3)] + [lambda: i for i in range(3)] if 0 else [lambda i=i: i for i in range(3)]
print([g() for g in fs])
def outer():
    x = "outer"
    def inner(y=x):
        nonlocal x
        x = "changed"
        return y, x
    return inner(), x
print(outer())
class Counted:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a), self.n
    def __get__(self, obj, cls=None): return self if obj is None else lambda *a: self(obj, *a)
class Uses:
    @Counted
    def method(self, x): return x
u = Uses()
print(u.method(1), u.method(2), Uses.method.n)
from functools import wraps, lru_cache, partialmethod, singledispatch
def logged(f):
    @wraps(f)
    def w(*a, **k):
        return "logged", f(*a, **k)
    return w
@logged
def named(x):
    "named doc"
    return x
print(named(1), named.__name__, named.__doc__, named.__wrapped__(2))
@singledispatch
def show(x): return "object"
@show.register(int)
def _(x): return "int"
@show.register
def _(x: str): return "str"
print(show(1), show("a"), show(1.5))
''')
