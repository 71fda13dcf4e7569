# Decorators of classes and methods, and classes as decorators.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
def deco(tag):
    print("make", tag)
    def inner(cls): print("apply", tag, cls.__name__); cls.tags = getattr(cls, "tags", []) + [tag]; return cls
    return inner
@deco("outer")
@deco("inner")
class A: x = 1
print(A.tags)
def replace(cls): return {"name": cls.__name__, "x": cls.x}
@replace
class B: x = 5
print(B)
class Count:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a, **k): self.n += 1; return self.f(*a, **k)
    def __get__(self, o, t=None):
        import types
        return self if o is None else types.MethodType(self, o)
class C:
    @Count
    def m(self, v): return (type(self).__name__, v)
    @staticmethod
    @Count
    def s(v): return v
    @classmethod
    @Count
    def c(cls, v): return (cls.__name__, v)
c = C(); print(c.m(1), c.m(2), C.m.n, C.s(3), c.c(4), C.__dict__["m"].n)
@Count
class D:
    def __init__(self, v): self.v = v
print(D(1).v, D(2).v, D.n, type(D).__name__)
def methods(cls):
    for n, f in list(vars(cls).items()):
        if callable(f) and not n.startswith("__"): setattr(cls, n, (lambda f: lambda *a: ("dec", f(*a)))(f))
    return cls
@methods
class E:
    def a(self): return 1
    def b(self): return self.a()
print(E().a(), E().b())
def add(cls):
    def __eq__(self, o): return vars(self) == vars(o)
    def __repr__(self): return f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    cls.__eq__, cls.__repr__ = __eq__, __repr__; return cls
@add
class F:
    def __init__(self, x): self.x = x
print(F(1), F(1) == F(1), [F(2)]); attempt("hash stays", lambda: isinstance(hash(F(1)), int))
attempt("not callable", lambda: exec_bad())
def exec_bad():
    @5
    class X: pass
attempt("bad", exec_bad)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o); return v
class G:
    @Lazy
    def v(self): print("computed"); return 42
g = G(); print(g.v, g.v, g.__dict__)
@lambda cls: cls()
class singleton:
    x = 3
    def __call__(self): return "called"
print(singleton.x, singleton(), type(singleton).__name__)
class Reg(dict):
    def __call__(self, name):
        def add(c): self[name] = c; return c
        return add
reg = Reg()
@reg("one")
class H: pass
@reg("two")
def fn(): pass
print(sorted(reg), reg["one"] is H)
class Perm:
    def __class_getitem__(cls, k): return lambda c: (c, k)
@Perm["read", 5]
class I: pass
print(I[1], I[0].__name__)
