"""types.FunctionType: arguments and errors."""
import types


def f(a, b=2, *args, c=3, **kw):
    "doc"
    return a, b, args, c, kw


def attempt(*args, **kw):
    try:
        r = types.FunctionType(*args, **kw)
        return r
    except Exception as e:
        return f"{type(e).__name__}: {e}"


g = attempt(f.__code__, globals())
print(g(1, c=5) if callable(g) and not isinstance(g, str) else g) if g.__kwdefaults__ else print(g.__kwdefaults__, g.__defaults__)
try:
    g(1, 2)
except TypeError as e:
    print(e)
g.__kwdefaults__ = {"c": 1}
print(g(1, 2), g.__name__, g.__qualname__, g.__module__, g.__doc__, g.__code__ is f.__code__, g.__globals__ is globals(), g == f)
h = attempt(f.__code__, globals(), "named", (10, 20))
h.__kwdefaults__ = {"c": 0}
print(h(), h.__name__, h.__qualname__, h.__defaults__)
print(attempt(f.__code__, globals(), name="kw", argdefs=(1,), closure=None).__name__)
for args in ((), (f.__code__,), (f, globals()), (f.__code__, 5), (f.__code__, globals(), 5), (f.__code__, globals(), None, 5), (f.__code__, globals(), None, None, 5),
             (f.__code__, globals(), None, None, ()), (f.__code__, globals(), None, None, (1,)), (f.__code__, globals(), None, None, (types.CellType(),))):
    r = attempt(*args)
    print(r if isinstance(r, str) else "function")


def outer(x):
    def inner():
        return x
    return inner


inner = outer(1)
for closure in (None, (), 5, (1,), inner.__closure__, inner.__closure__ * 2, (types.CellType(9),), [types.CellType(9)]):
    r = attempt(inner.__code__, globals(), closure=closure)
    print(r if isinstance(r, str) else r())
print(type(attempt(f.__code__, {"__name__": "elsewhere"})).__name__)
try:
    class F(types.FunctionType):
        pass
except TypeError as e:
    print(e)
try:
    class F(types.MethodType):
        pass
except TypeError as e:
    print(e)
