# Data and non-data descriptors, and which of class and instance wins.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Data:
    def __get__(self, o, t): return ("data", o is None, t.__name__)
    def __set__(self, o, v): print("set", v)
class NonData:
    def __get__(self, o, t): return ("nondata", o is None, t.__name__)
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v * 2
class DelOnly:
    def __delete__(self, o): print("delete")
class C: d = Data(); n = NonData(); s = SetOnly(); x = DelOnly(); plain = 1
c = C(); c.__dict__.update(d="id", n="in", s="is", x="ix", plain="ip")
print(c.d, c.n, c.s, c.x, c.plain); print(C.d, C.n, type(C.s).__name__, C.plain)
c.d = 5; c.s = 6; print(c.s, c.__dict__["d"]); c.n = 7; print(c.n); attempt("x", lambda: setattr(c, "x", 1)); del c.x; attempt("del d", lambda: delattr(c, "d")); attempt("del s", lambda: delattr(c, "s")); del c.n; print(c.n)
C.d = "replaced"; print(c.d, C.d)
class Both:
    def __get__(self, o, t): raise AttributeError("from get")
    def __set__(self, o, v): raise AttributeError("from set")
    def __delete__(self, o): raise AttributeError("from delete")
class E: b = Both()
attempt("get", lambda: E().b); attempt("cls get", lambda: E.b); attempt("set", lambda: setattr(E(), "b", 1)); attempt("del", lambda: delattr(E(), "b")); print(hasattr(E(), "b"), getattr(E(), "b", "default"))
class F:
    b = Both()
    def __getattr__(self, n): return "fallback " + n
print(F().b, F().zz)
class SelfDeleting:
    def __get__(self, o, t):
        delattr(t, "once"); return "only once"
class G: once = SelfDeleting()
g = G(); print(g.once); attempt("again", lambda: g.once)
class Replacing:
    def __get__(self, o, t): t.r = "now plain"; return "first"
    def __set__(self, o, v): pass
class H: r = Replacing()
h = H(); print([h.r for _ in range(3)])
class BecomesData:
    def __get__(self, o, t): return "descr"
class I: v = BecomesData()
i = I(); i.__dict__["v"] = "own"; print(i.v); BecomesData.__set__ = lambda s, o, v: None; print(i.v); del BecomesData.__set__; print(i.v); del BecomesData.__get__; print(i.v, type(I.v).__name__)
class OnInstance: pass
o = OnInstance(); o.d = Data(); print(type(o.d).__name__)
class Meta(type): d = Data(); n = NonData()
class J(metaclass=Meta): n = "class n"
print(J.d, J.n); J.d = 1; J.__dict__.get("d"); print(J.d); attempt("inst", lambda: J().d); print(J().n)
class Inst:
    def __init__(self): self.__get__ = lambda o, t: "never"
class K: a = Inst()
print(type(K().a).__name__)
class Cls:
    __get__ = staticmethod(lambda self, o, t: ("static get", type(self).__name__))
    @staticmethod
    def __set__(o, v): print("static set", v)
class L: a = Cls()
print(L().a); L().a = 4
class Counting:
    def __init__(self): self.n = 0
    def __get__(self, o, t): self.n += 1; return self.n
class M: c = Counting()
m = M(); print([m.c for _ in range(5)], M.c, hasattr(m, "c"), m.c)
