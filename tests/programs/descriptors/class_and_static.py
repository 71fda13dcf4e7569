class A:
    n = 1
    @classmethod
    def c(cls, *a, **k): return cls.__name__, a, k
    @staticmethod
    def s(*a, **k): return a, k
class B(A): pass
print(A.c(1), B.c(x=2), A().c(), B().c(3), A.s(1), A().s(k=1))
print(type(A.__dict__["c"]), type(A.__dict__["s"]), A.__dict__["c"].__func__.__name__, A.__dict__["s"].__wrapped__.__name__)
print(A.c.__self__ is A, B.c.__self__ is B, A.c.__func__ is B.c.__func__, A.c == A.c, A.c != B.c)
def f(cls): return cls
print(repr(staticmethod(len)), repr(classmethod(len)))
print(A.c.__name__, A.c.__qualname__, A.s.__qualname__, A.__dict__["s"].__name__)
def attempt(g):
    try:
        print(g())
    except TypeError as e:
        print(e)
attempt(lambda: A.__dict__["c"]())
attempt(lambda: staticmethod())
attempt(lambda: classmethod(1, 2))
print(A.__dict__["s"](5))
class C:
    @classmethod
    @property
    def p(cls): return cls.__name__ + ".p"
print(C.p, C().p)
class D:
    def __new__(cls): return super().__new__(cls)
    def __init_subclass__(cls): cls.seen = True
    def __class_getitem__(cls, k): return k
print(type(D.__dict__["__new__"]).__name__, type(D.__dict__["__init_subclass__"]).__name__, type(D.__dict__["__class_getitem__"]).__name__)
class E(D): pass
print(E.seen, D[3], hasattr(D, "seen"))
s = staticmethod(f)
s.attr = 5
print(s.attr, s.__dict__)
MethodType = type(A().c)
class Deco:
    def __init__(self, fn): self.fn = fn
    def __get__(self, obj, owner):
        return MethodType(self.fn, obj) if obj is not None else self
class F:
    @Deco
    def m(self, x): return x * 2
print(F().m(4), type(F.m).__name__)
class G:
    make = classmethod(lambda cls, v: (cls.__name__, v))
    st = staticmethod(max)
    ln = len
print(G.make(1), G.st(1, 2), G().st(3, 4), G().ln([1, 2]))
