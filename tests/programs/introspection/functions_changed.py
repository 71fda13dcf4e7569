# Functions whose attributes change after they were compiled and called.
def f(a, b=1, *args, c=2, **kw):
    """doc"""
    return a, b, args, c, kw


def call():
    return f(0)


print(call())
f.__defaults__ = (10, 20)
print(f(), call())
f.__defaults__ = None
try:
    call()
except TypeError as e:
    print(e)
f.__defaults__ = (5,)
f.__kwdefaults__ = {"c": 9}
print(call())
f.__kwdefaults__ = None
try:
    call()
except TypeError as e:
    print(e)
f.__kwdefaults__ = {"c": 1, "unknown": 2}
print(call())
f.__kwdefaults__["c"] = 3
print(call())


def g(a, b=7, *args, c=8, **kw):
    return "g", a, b, args, c, kw


f.__code__ = g.__code__
print(call(), f.__name__, f.__code__.co_name)
for value in [5, None, (lambda: 0).__code__, "code"]:
    try:
        f.__code__ = value
        print("set", f.__code__.co_name)
    except TypeError as e:
        print(e)


def outer():
    x = 1

    def inner():
        return x

    return inner


def other():
    y = 2

    def inner2():
        return y * 10

    return inner2


i, j = outer(), other()
i.__code__ = j.__code__
print(i(), i.__closure__[0].cell_contents)
try:
    i.__code__ = call.__code__
except ValueError as e:
    print(e)
for name, value in [("__defaults__", 5), ("__kwdefaults__", 5), ("__dict__", 5), ("__name__", 5), ("__qualname__", 5), ("__closure__", ()), ("__globals__", {}), ("__doc__", 5), ("__module__", 5), ("__annotations__", 5), ("__annotations__", {"a": int}), ("__dict__", {"k": 1})]:
    try:
        setattr(g, name, value)
        print(name, "set", getattr(g, name))
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
print(g.k, g.__dict__)
del g.__doc__, g.__defaults__, g.__kwdefaults__, g.__annotations__
print(g.__doc__, g.__defaults__, g.__kwdefaults__, g.__annotations__)
for name in ["__name__", "__code__", "__dict__", "__closure__"]:
    try:
        delattr(g, name)
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
g.__name__ = "renamed"
g.__qualname__ = "Qual.renamed"
print(repr(g).split(" at ")[0])
try:
    g()
except TypeError as e:
    print(e)


class C:
    def m(self, x: int = 1) -> str:
        "mdoc"
        return x


m = C().m
print(m.__name__, m.__doc__, m.__func__ is C.m, m.__annotations__, m.__defaults__, C.m.__qualname__, m.__module__)
try:
    m.attr = 1
except AttributeError as e:
    print(e)
C.m.attr = 1
print(m.attr, m == C().m, m == m, m.__self__.__class__)
print((lambda a, *, b=2: a).__name__, (lambda: 0).__qualname__, (lambda a, *, b=2: a).__kwdefaults__)
h = type(f)(f.__code__, {"__name__": "made"}, "made_name", (1, 2))
print(h.__module__, h.__name__, h.__defaults__, h(0, 1))
for args in [(), (f.__code__,), (f.__code__, 5), (f.__code__, {}, 5), (f.__code__, {}, "n", 5), (i.__code__, {}), (i.__code__, {}, "n", None, ()), (i.__code__, {}, "n", None, (1,))]:
    try:
        print(type(type(f)(*args)).__name__)
    except (TypeError, ValueError) as e:
        print(e)
print(f.__get__(5)(), type(f.__get__(None, int)).__name__, f.__call__(1), f.__class__, callable(f))
