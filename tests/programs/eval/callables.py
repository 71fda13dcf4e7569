# Functions made by exec() are ordinary callables.
import functools
ns = {}
exec('''
def plain(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
def none(): pass
def one(x): return x
def two(x, y): return x, y
def seven(a, b, c, d, e, f, g): return a + b + c + d + e + f + g
def posonly(a, b, /, c): return a, b, c
def kwonly(*, a, b=1): return a, b
def star(*args): return args
def stars(**kw): return kw
def many(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19=19, a20=20): return a1 + a18 + a19 + a20
''', ns)
plain = ns["plain"]
print(plain(1, c=3), plain(1, 9, 8, 7, c=6, z=5), plain(*[1, 2, 3], **{"c": 4, "e": 5}))
print(ns["none"](), ns["one"](1), ns["two"](*"ab"), ns["seven"](*range(7)), ns["posonly"](1, 2, c=3), ns["kwonly"](a=0), ns["star"](1, 2), ns["stars"](k=1))
print(ns["many"](*range(18)), ns["many"](*range(18), a20=0), ns["many"](*range(20)))
def attempt(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
attempt(plain)
attempt(plain, 1)
attempt(plain, 1, c=1, a=2)
attempt(ns["none"], 1)
attempt(ns["one"])
attempt(ns["one"], 1, 2)
attempt(ns["two"], 1)
attempt(ns["two"], 1, z=2)
attempt(ns["posonly"], 1, b=2, c=3)
attempt(ns["kwonly"], 1)
attempt(ns["kwonly"])
attempt(ns["many"], 1)
print(list(map(ns["one"], [1, 2])), sorted("bca", key=ns["one"]), functools.reduce(lambda a, b: ns["two"](a, b), [1, 2, 3]))
print(functools.partial(plain, 1, c=2)(5), functools.partial(ns["two"], y=1)(x=0))
print(plain.__defaults__, plain.__kwdefaults__, plain.__name__, plain.__code__.co_argcount, plain.__annotations__)
plain.__defaults__ = (20,)
plain.__kwdefaults__ = None
print(plain(1, c=1, d=2))
attempt(plain, 1)
plain.attribute = "set"
print(plain.attribute, plain.__dict__)
class K:
    method = ns["two"]
    static = staticmethod(ns["one"])
    cls = classmethod(ns["two"])
k = K()
print(k.method("y")[1], k.static(3), k.cls(4) == (K, 4), k.method.__func__ is ns["two"])
@functools.lru_cache
def cached(n): return eval("n * 2")
print(cached(4), cached(4), cached.cache_info().hits)
one = ns["one"]
one.__code__ = ns["none"].__code__
attempt(one)
decorated = functools.wraps(ns["two"])(lambda *a: ns["two"](*a))
print(decorated.__name__, decorated.__wrapped__ is ns["two"], decorated(1, 2))
from types import FunctionType, CodeType
f = FunctionType(ns["two"].__code__, {"__name__": "other"}, "renamed", (5,))
print(f(1), f.__name__, f.__module__, f.__globals__, isinstance(ns["two"].__code__, CodeType))
g = FunctionType(compile("def q(): return val", "", "exec").co_consts[0], {"val": 9}) if 0 else f
print(callable(f), type(f) is type(attempt))
