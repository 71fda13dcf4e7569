# Assignment to __class__ of instances with attributes, slots and dicts.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A:
    def __init__(self): self.x = 1; self.y = 2
    def who(self): return "A", self.x
class B:
    def __init__(self): self.y = 3; self.z = 4; self.x = 5
    def who(self): return "B", self.x
class C(A):
    extra = "C"
    def __init__(self): super().__init__(); self.q = 9
def use(o): return o.who(), o.x, o.y, getattr(o, "z", None), getattr(o, "q", None), sorted(o.__dict__), type(o).__name__
objs = [A(), B(), C()]
for cls in (B, A, C, B, A):
    for o in objs: o.__class__ = cls
    for _ in range(2): print([use(o) for o in objs])
o = A(); d = o.__dict__; o.__class__ = B; d["x"] = "via dict"; print(o.x, o.__dict__ is d, o.who()); o.z = 1; print(d); del o.x; attempt("x", lambda: o.x); o.x = 7; print(list(d))
class S1:
    __slots__ = ("a", "b")
class S2:
    __slots__ = ("b", "a")
class S3(S1): __slots__ = ()
class S4(S1): pass
s = S1(); s.a = 1; s.__class__ = S2; print(s.a, type(s).__name__); s.b = 2; s.__class__ = S1; print(s.a, s.b); s.__class__ = S3; print(s.a); attempt("S4", lambda: setattr(s, "__class__", S4))
class P:
    @property
    def v(self): return "P"
class Q: pass
q = Q(); q.v = "own"; print(q.v); q.__class__ = P; print(q.v, q.__dict__); q.__class__ = Q; print(q.v)
class L1(list): pass
class L2(list):
    def total(self): return sum(self)
l = L1([1, 2]); l.__class__ = L2; print(l.total(), l, type(l).__name__); attempt("to list", lambda: setattr(l, "__class__", list)); attempt("dict", lambda: setattr(l, "__class__", type("D", (dict,), {})))
class E1(Exception): pass
class E2(Exception):
    def __str__(self): return "E2:" + super().__str__()
e = E1("m"); e.__class__ = E2; print(e, repr(e))
try: raise e
except E2 as x: print("caught", x)
import types
class Mod(types.ModuleType):
    def __getattr__(self, n): return "lazy " + n
m = types.ModuleType("mm"); m.a = 1; m.__class__ = Mod; print(m.a, m.b); m.__class__ = types.ModuleType; attempt("back", lambda: m.b)
class State:
    def next(self): self.__class__ = {"State": Open, "Open": Closed, "Closed": State}[type(self).__name__]; return type(self).__name__
class Open(State): pass
class Closed(State): pass
st = State(); print([st.next() for _ in range(5)])
f = A(); g = f.who; f.__class__ = B; print(g(), f.who())
class Meta(type): pass
class W: pass
attempt("to meta", lambda: setattr(W, "__class__", Meta)); attempt("to int", lambda: setattr(W, "__class__", int))
def fn(): pass
attempt("function", lambda: setattr(fn, "__class__", W)); attempt("None", lambda: setattr(None, "__class__", W)); attempt("5", lambda: setattr(5, "__class__", bool)); attempt("del", lambda: delattr(f, "__class__")); attempt("str", lambda: setattr(f, "__class__", "A"))
class Hide:
    __class__ = int
h = Hide(); print(h.__class__, type(h).__name__, isinstance(h, int)); h.__class__ = 5; print(h.__class__, h.__dict__)
