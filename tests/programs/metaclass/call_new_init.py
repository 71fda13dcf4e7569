# The order of metaclass __call__, __new__ and __init__, and what they may return.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Meta(type):
    def __new__(m, *a, **k): print("meta new", a[0], sorted(k)); return super().__new__(m, *a)
    def __init__(c, *a, **k): print("meta init", c.__name__, sorted(k)); super().__init__(*a)
    def __call__(c, *a, **k): print("meta call", c.__name__, a, k); r = super().__call__(*a, **k); print("called"); return r
class A(metaclass=Meta, opt=1):
    def __new__(cls, *a, **k): print("new", a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, b=2); A.__call__(3); type.__call__(A, 4); attempt("A.__new__", lambda: type(A.__new__(A)).__name__)
class RetStr(type):
    def __new__(m, name, bases, ns): return "class " + name
    def __init__(c, *a): print("never")
class B(metaclass=RetStr): pass
print(B, RetStr("X", (), {}))
class RetOther(type):
    def __new__(m, name, bases, ns): return type(name, bases, ns)
    def __init__(c, *a): print("never either")
class C(metaclass=RetOther): pass
print(type(C), C.__name__)
class RetSub(type):
    def __new__(m, name, bases, ns): return super().__new__(Sub if name == "D" else m, name, bases, ns)
    def __init__(c, *a): print("init as", type(c).__name__)
class Sub(RetSub): pass
class D(metaclass=RetSub): pass
print(type(D))
class BadInit(type):
    def __init__(c, *a): return 5
def bad():
    class E(metaclass=BadInit): pass
attempt("init returns", bad)
class RaiseNew(type):
    def __new__(m, *a): raise LookupError("in new")
def raising():
    class E(metaclass=RaiseNew): pass
attempt("raise", raising); attempt("arity new", lambda: type("M", (type,), {"__new__": lambda m: 1})("X", (), {})); attempt("arity init", lambda: type("M", (type,), {"__init__": lambda c: None})("X", (), {}))
class KwOnly(type):
    def __new__(m, name, bases, ns, *, req): c = super().__new__(m, name, bases, ns); c.req = req; return c
    def __init__(c, name, bases, ns, *, req): super().__init__(name, bases, ns)
class F(metaclass=KwOnly, req=7): pass
print(F.req); attempt("missing kw", lambda: KwOnly("G", (), {}))
def missing():
    class G(F): pass
attempt("missing kw stmt", missing)
class NoInitKw(type):
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)
class H(metaclass=NoInitKw, anything=1): pass
print(H.__name__)
class Post(type):
    def __call__(c, *a):
        o = super().__call__(*a)
        if hasattr(o, "__post__"): o.__post__()
        return o
class I(metaclass=Post):
    def __init__(self, x): self.x = x
    def __post__(self): self.x *= 10
print(I(4).x, [I(i).x for i in range(3)])
class MetaMeta(type):
    def __call__(mm, *a, **k): print("making class", a[0]); return super().__call__(*a, **k)
    def __getattr__(m, n): return "mm " + n
class M2(type, metaclass=MetaMeta): pass
class J(metaclass=M2): pass
print(type(J), type(type(J)), M2.zz); attempt("J.zz", lambda: J.zz)
Meta.__call__ = lambda c, *a, **k: "replaced call"; print(A(1)); del Meta.__call__; A(2)
Post.__call__ = type.__call__; print(I(5).x)
class Stat(type):
    @staticmethod
    def __call__(*a): return ("static call", a)
class K(metaclass=Stat): pass
print(K(1, 2))
class Desc(type):
    @property
    def __call__(c): return lambda *a: ("property call", c.__name__, a)
class L(metaclass=Desc): pass
print(L(3))
