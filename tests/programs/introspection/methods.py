"""Methods: binding, equality, pickling names, __func__, descriptors protocol by hand, functions as attributes."""
import types
def f(self, *a): return self, a
class C:
    m = f
    n = staticmethod(f)
    k = classmethod(f)
    l = lambda self: "lambda"
    b = len
    t = types.MethodType(f, "bound")
    def __len__(self): return 3
c = C()
print(c.m(1)[0] is c, c.n(1), c.k(1)[0] is C, c.l(), c.b([1]), c.t(2))
print(C.m is f, C.__dict__["m"] is f, c.m.__func__ is f, c.k.__self__ is C, C.k.__func__ is f, c.t is C.t)
c.own = f
print(c.own(1, 2), "own" in c.__dict__)
c.bound = f.__get__(c)
print(c.bound(1)[0] is c, c.bound == c.m, c.bound.__name__)
print(C.m.__get__(c, C)(5)[1], C.__dict__["n"].__get__(None, C) is f, C.__dict__["k"].__get__(c)()[0] is C)
print({c.m: 1}[c.m], c.m in [c.m], c.m is not c.m, c.m == C().m, c.m != f)
print(getattr(c, "m")(1)[1], C.__getattribute__(c, "m")(2)[1], object.__getattribute__(c, "m")(3)[1])
class D(C):
    def m(self, *a): return "D", super().m(*a)[1], super(D, self).m.__self__ is self
print(D().m(1), D.m.__qualname__, D().m.__qualname__)
class E:
    def __getattr__(self, n): return lambda *a: (n, a)
print(E().anything(1), E().other())
try: C.m()
except TypeError as e: print(e)
try: c.l(1)
except TypeError as e: print(e)
try: D().m.__func__()
except TypeError as e: print(e)
m = c.m
C.m = lambda self, *a: "patched"
print(m(1)[1], c.m(1))
del C.m
try: c.m
except AttributeError as e: print(e)
print(m(9)[1])
class Callable:
    def __call__(self, x): return x
    def __get__(self, i, o): return ("got", i is not None, o.__name__)
class H: a = Callable()
print(H.a, H().a)
class Meta(type):
    def mm(cls): return cls.__name__
class X(metaclass=Meta): pass
print(X.mm(), X.mm.__self__ is X, hasattr(X(), "mm"))
print(c.__len__(), C.__len__(c), len(c), type(c).__len__.__get__(c)())
print(str.upper("a"), "a".upper.__self__, list.append.__get__([1])(2), [].append.__name__, (5).__add__(6), int.__add__(5, 6))
try: str.upper(5)
except TypeError as e: print(e)
try: str.upper()
except TypeError as e: print(e)
print(f.__get__(None, C) is f, f.__get__(5).__self__)
