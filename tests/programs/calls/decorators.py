def deco(f):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    wrapper.__name__ = f.__name__
    return wrapper
@deco
def add(a, b=1): return a + b
print(add(1), add(1, 2), add(a=3, b=4), add.calls, add.__name__)
def param(n):
    def d(f):
        return lambda *a: f(*a) * n
    return d
@param(2)
@param(3)
def one(): return 1
print(one())
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, *a):
        if a not in self.cache: self.cache[a] = self.f(*a)
        return self.cache[a]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache))
def class_deco(cls):
    cls.added = lambda self: "added"
    return cls
@class_deco
class A: pass
print(A().added())
registry = {}
def register(name):
    def inner(f):
        registry[name] = f
        return f
    return inner
@register("x")
def h(): return "h"
print(registry["x"](), h())
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(compose(str, len, float)(12345))
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c, d = counter(), counter()
print(c(), c(5), d(), c())
print([f() for f in [lambda i=i: i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
