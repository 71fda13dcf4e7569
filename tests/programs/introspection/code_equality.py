"""Code objects as values: identity, equality, hashing, use as keys, sharing among closures, replace."""
def make(n):
    def inner(): return n
    return inner
a, b = make(1), make(2)
print(a.__code__ is b.__code__, a.__code__ == b.__code__, a is b, a == b, {a.__code__: 1}[b.__code__])
print(make.__code__ is make.__code__, make.__code__ == a.__code__, make.__code__ != a.__code__, len({a.__code__, b.__code__, make.__code__}))
l = [lambda: 0 for _ in range(2)]
print(l[0].__code__ is l[1].__code__)
x, y = (lambda: 1), (lambda: 1)
print(x.__code__ is y.__code__, x.__code__.co_name)
class C:
    def m(self): pass
print(C.m.__code__ is C().m.__code__, C().m.__func__.__code__ is C.__dict__["m"].__code__)
r = a.__code__.replace(co_name="other")
print(r.co_name, r.co_freevars, a.__code__.co_name, r == a.__code__, r is a.__code__)
a.__code__ = r
print(a(), a.__name__, a.__code__.co_name, a.__code__ is r)
def g(): yield 1
i = g()
print(i.gi_code is g.__code__, next(i), i.gi_code is g.__code__)
import types
f2 = types.FunctionType(make.__code__, globals())
print(f2.__code__ is make.__code__, f2(5)(), f2 == make)
print(isinstance(make.__code__, types.CodeType), type(make.__code__).__name__, callable(make.__code__))
for bad in (lambda: make.__code__(), lambda: make.__code__ < a.__code__, lambda: make.__code__.replace(nope=1) if False else setattr(make.__code__, "co_name", 1)):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(repr(make.__code__).split(" at ")[0], repr(make.__code__).rsplit(", ", 1)[1])
