"""The attributes of functions: reading, assigning, deleting, and the errors of each."""


def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    "doc of f"
    return a


def attempt(what, *args):
    try:
        print(what, eval_(what, *args))
    except Exception as e:
        print(what, type(e).__name__, e)


def eval_(what, *args):
    kind, name = what.split()
    if kind == "get":
        return getattr(f, name)
    if kind == "set":
        return setattr(f, name, *args)
    return delattr(f, name)


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__closure__, f.__annotations__, f.__dict__)
print(f.__globals__ is globals(), type(f.__code__).__name__, type(f).__name__)
print(f.__builtins__ is vars(__builtins__), type(f.__get__(1)).__name__)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__",
             "__annotations__", "__dict__", "__code__", "__globals__", "__closure__", "__builtins__"):
    attempt("set " + name, 5)
    attempt("set " + name, None)
    attempt("set " + name, "text")
    attempt("set " + name, (1, 2))
    attempt("set " + name, {"k": 1})
    attempt("del " + name)
    if name not in ("__code__", "__globals__", "__builtins__"):
        attempt("get " + name)
f.attribute = 1
print(f.__dict__, f.attribute, vars(f))
del f.attribute
attempt("get attribute")
attempt("del attribute")
attempt("get missing")
f.__dict__ = {"x": 3}
print(f.x)
print(sorted(n for n in dir(f) if n not in dir(object)))


def g():
    pass


g.__name__ = "other"
print(g.__name__, g.__qualname__, g.__code__.co_name)
g.__qualname__ = "some.other"
print(repr(g).split(" at ")[0])
try:
    g(1)
except TypeError as e:
    print(e)
g.__doc__ = 5
print(g.__doc__)
del g.__doc__
print(g.__doc__)
g.__module__ = None
print(g.__module__)
h = lambda x, y=2: x
print(h.__name__, h.__qualname__, h.__defaults__, h.__doc__)


class C:
    def m(self, x=1):
        "doc m"

    @staticmethod
    def s(x):
        pass

    @classmethod
    def c(cls):
        pass

    class D:
        def inner(self):
            def local():
                return lambda: 0
            return local


print(C.m.__qualname__, C().m.__qualname__, C.s.__qualname__, C.c.__qualname__, C.c.__func__.__qualname__)
print(C.D.inner.__qualname__, C.D().inner().__qualname__, C.D().inner()().__qualname__)
m = C().m
print(m.__func__ is C.m, type(m.__self__).__name__, m.__name__, m.__doc__, m.__defaults__, m.__code__ is C.m.__code__)
try:
    m.x = 1
except AttributeError as e:
    print(e)
try:
    m.__doc__ = "1"
except AttributeError as e:
    print(e)
try:
    m.__self__ = 1
except AttributeError as e:
    print(e)
try:
    del m.__func__
except AttributeError as e:
    print(e)
C.m.tag = 3
print(m.tag)
print(C.__dict__["s"].__func__ is C.s, C.__dict__["c"].__func__.__name__)
print(C.__dict__["s"].__wrapped__ is C.s, C.__dict__["s"].__name__, C.__dict__["s"].__doc__)
