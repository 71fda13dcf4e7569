# property with all its parts.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x; print("deleted")
    @property
    def ro(self): return "ro"
    wo = property(fset=lambda s, v: print("wo", v))
    nothing = property()
    dl = property(fdel=lambda s: print("dl"))
a = A(); a.x = 5; print(a.x, A.x.__doc__, A.x.fget.__name__, A.x.fset is not None, A.x.fdel is not None); del a.x; attempt("gone", lambda: a.x)
for n in ("ro", "wo", "nothing", "dl"):
    attempt("get " + n, lambda: getattr(a, n)); attempt("set " + n, lambda: setattr(a, n, 1)); attempt("del " + n, lambda: delattr(a, n))
class B(A):
    @A.x.getter
    def x(self): return ("B", self._x)
    @property
    def ro(self): return "B" + super().ro
b = B(); b.x = 3; print(b.x, b.ro, B.x.__doc__, A.x.__doc__)
class C(A):
    @A.x.setter
    def x(self, v): A.x.fset(self, v * 2)
c = C(); c.x = 4; print(c.x)
p = property(lambda s: 1, None, None, "given doc"); print(p.__doc__, p.fset, p.fdel); p.__doc__ = "changed"; print(p.__doc__)
attempt("fget set", lambda: setattr(p, "fget", 1)); attempt("kw", lambda: property(fget=len, bad=1)); attempt("5 args", lambda: property(1, 2, 3, 4, 5)); print(property(fget=5, doc="d").fget, property(doc=None).__doc__)
attempt("call non callable", lambda: property(5).__get__(1)); attempt("__get__", lambda: p.__get__(5)); print(p.__get__(None, int) is p); attempt("__set__", lambda: p.__set__(5, 6)); attempt("__delete__", lambda: p.__delete__(5))
class D:
    renamed = A.__dict__["ro"]
    prop = property(lambda self: self.missing_attr)
    def __getattr__(self, n): return "ga " + n
attempt("renamed", lambda: setattr(D(), "renamed", 1)); print(D().prop)
class E:
    prop = property(lambda self: self.missing_attr)
attempt("inner error", lambda: E().prop)
class Sub(property):
    "doc of Sub"
    def __get__(self, o, t=None): return ("sub", property.__get__(self, o, t) if o is not None else None)
class F:
    @Sub
    def s(self):
        "doc of s"
        return 1
    @s.setter
    def s(self, v): print("set", v)
print(F().s, type(F.__dict__["s"]).__name__, F.__dict__["s"].__doc__, Sub.__doc__); F().s = 9
class G:
    a, b = property(lambda s: "a"), property(lambda s: "b")
    locals().update(c=property(lambda s: "c"))
print(G().a, G().b, G().c)
g = G(); g.__dict__["a"] = "hidden"; print(g.a, g.__dict__)
class M(type):
    @property
    def mp(cls): return cls.__name__
    @mp.setter
    def mp(cls, v): cls.stored = v
class H(metaclass=M): pass
print(H.mp); H.mp = 5; print(H.stored); attempt("inst", lambda: H().mp)
class I:
    @classmethod
    @property
    def cp(cls): return "cp " + cls.__name__
print(I.cp, I().cp)
for i in range(3):
    if i == 1: A.ro = property(lambda s: "patched")
    if i == 2: A.ro = "plain"
    print(a.ro)
print(isinstance(A.x, property), property.__name__, callable(A.x), A.x.__isabstractmethod__, repr(property(None))[:17])
