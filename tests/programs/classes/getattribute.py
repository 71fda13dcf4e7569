# __getattribute__, __getattr__, __setattr__, __delattr__, __dir__.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
log = []
class A:
    k = "class"
    def __init__(self): self.v = 1
    def __getattribute__(self, n): log.append(n); return object.__getattribute__(self, n)
    def __getattr__(self, n): log.append("?" + n); return n.upper()
    def m(self): return self.v
a = A(); print(a.v, a.k, a.m(), a.zz, hasattr(a, "q"), getattr(a, "w", 0), a.__dict__, a.__class__.__name__); print(log); log.clear()
len(str(a)); a == 1; print(log, type(a).__name__)
class B:
    def __getattribute__(self, n):
        if n == "bad": raise AttributeError("refused")
        if n == "err": raise ValueError("err")
        return ("gab", n)
b = B(); print(b.x, b.__class__, b.__dict__, b.method); attempt("bad", lambda: b.bad); attempt("err", lambda: b.err); print(hasattr(b, "bad"), getattr(b, "bad", 1)); attempt("hasattr err", lambda: hasattr(b, "err")); attempt("call", lambda: b.anything()); print(isinstance(b, B), type(b).__name__)
class C:
    def __getattr__(self, n):
        if n.startswith("a"): return 1
        raise AttributeError(f"no {n}")
print(C().abc, hasattr(C(), "zzz")); attempt("zzz", lambda: C().zzz); attempt("vars", lambda: C().__dict__)
class D:
    def __setattr__(self, n, v): self.__dict__[n] = ("set", v)
    def __delattr__(self, n): self.__dict__[n] = "deleted"
d = D(); d.x = 1; print(d.x); del d.x; print(d.x); del d.never; print(d.__dict__); setattr(d, "y", 2); object.__setattr__(d, "z", 3); print(d.__dict__); object.__delattr__(d, "z"); attempt("z", lambda: d.z); attempt("del z", lambda: object.__delattr__(d, "z"))
class E:
    def __dir__(self): return ["z", "a", 5] if hasattr(self, "bad") else ["z", "a"]
e = E(); print(dir(e), e.__dir__()); e.bad = 1; attempt("dir mixed", lambda: dir(e))
class F:
    def __dir__(self): return 5
attempt("dir int", lambda: dir(F()))
class G(type):
    def __dir__(cls): return ["meta"]
class H(metaclass=G): pass
print(dir(H), "meta" in dir(H()))
class I: x = 1
i = I(); i.y = 2; print([n for n in dir(i) if n[0] != "_"], [n for n in dir(I) if n[0] != "_"], "__class__" in dir(i)); attempt("none", lambda: A.__getattribute__()); attempt("one", lambda: object.__getattribute__(i)); attempt("int name", lambda: object.__getattribute__(i, 5)); attempt("setattr int", lambda: object.__setattr__(i, 5, 1))
class J:
    __slots__ = ("a",)
    def __getattr__(self, n): return "slot " + n
j = J(); print(j.a); j.a = 1; print(j.a); del j.a; print(j.a)
class K:
    @property
    def p(self): raise AttributeError("inside")
    def __getattr__(self, n): return "fallback " + n
print(K().p)
class Rec:
    def __getattr__(self, n): return self.other
attempt("recursion", lambda: Rec().x)
class L:
    def __getattribute__(self, n): return super().__getattribute__(n)
    x = 5
print(L().x); attempt("L", lambda: L().nope)
class M:
    def __getattribute__(self, n): raise AttributeError
attempt("M", lambda: M().x); print(getattr(M(), "x", "dflt"))
print(i.__sizeof__() > 0, object().__sizeof__() > 0, (5).__sizeof__() > 0, I.__sizeof__(I) > 0 if False else True)
