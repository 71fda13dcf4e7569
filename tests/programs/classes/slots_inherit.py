# __slots__ through inheritance.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A: __slots__ = ("a", "b")
class B(A): __slots__ = ("c",)
class C(B): pass
class D(B): __slots__ = ()
b = B(); b.a = 1; b.c = 3
attempt("b.b", lambda: b.b); attempt("b.d", lambda: setattr(b, "d", 1)); attempt("b.__dict__", lambda: b.__dict__)
print(b.a, b.c); del b.a; attempt("deleted", lambda: b.a); attempt("del again", lambda: delattr(b, "a")); attempt("del unset", lambda: delattr(b, "b"))
c = C(); c.a = 1; c.other = 5; print(c.__dict__, c.a, vars(c)); c.__dict__["a"] = 99; print(c.a, c.__dict__)
del c.a; attempt("slot hides dict", lambda: c.a)
d = D(); d.c = 1; attempt("D dict", lambda: setattr(d, "x", 1))
class E(A):
    __slots__ = ("a",)
e = E(); e.a = "E"; A.a.__set__(e, "A"); print(e.a, A.a.__get__(e), E.a.__get__(e, E))
print(A.a, E.a, A.a == E.a, type(A.a).__name__, A.a.__objclass__, A.a.__name__, A.a.__doc__)
attempt("wrong obj", lambda: A.a.__get__(5)); attempt("wrong set", lambda: A.a.__set__(5, 1)); attempt("wrong type", lambda: A.a.__get__(None))
print(A.a.__get__(None, A) is A.a)
class Default:
    __slots__ = ("x",)
    def __init__(self, x=0): self.x = x
    def __eq__(self, o): return type(o) is type(self) and self.x == o.x
    def __repr__(self): return f"Default({self.x})"
print(Default(3), Default(3) == Default(3))
attempt("hash", lambda: hash(Default()))
class F: __slots__ = ["p", "q", "__dict__"]
f = F(); f.p = 1; f.free = 2; print(f.__dict__, sorted(dir(f))[-3:]); f.__dict__ = {"z": 1}; print(f.z, f.p); attempt("free gone", lambda: f.free)
class G: __slots__ = {"x": "doc of x", "y": None}
print(G.x.__doc__, G.__slots__)
class H: __slots__ = iter(["i", "j"])
h = H(); h.i = 1; print(h.i, list(H.__slots__))
class I: __slots__ = "single"
i = I(); i.single = 1; print(i.single)
class _P:
    __slots__ = ("__x", "__y__")
    def __init__(self): self.__x = 1; self.__y__ = 2
print(_P()._P__x, _P().__y__, [s for s in dir(_P) if "x" in s[:6]])
class J: __slots__ = ()
class K(J, A): __slots__ = ()
k = K(); k.a = 1; print(k.a)
attempt("J attr", lambda: setattr(J(), "x", 1))
attempt("object attr", lambda: setattr(object(), "x", 1)); attempt("int attr", lambda: setattr(5, "x", 1)); attempt("list attr", lambda: setattr([], "append", 1)); attempt("int real", lambda: setattr(5, "real", 1)); attempt("None", lambda: setattr(None, "x", 1))
class L(A, metaclass=type("M", (type,), {})): __slots__ = ("l",)
l = L(); l.l = l.a = 4; print(l.l, l.a)
class Late: pass
Late.__slots__ = ("x",); late = Late(); late.y = 1; print(late.y)
class Del:
    __slots__ = ("v",)
    def __init__(self): self.v = 1
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print("deleting", n); object.__delattr__(self, n)
x = Del(); x.v = 5; print(x.v); del x.v; attempt("v", lambda: x.v)
class Shadow(A):
    a = "class attr"
s = Shadow(); print(s.a); s.a = "inst"; print(s.a, s.__dict__, A.a.__get__.__name__)
attempt("A slot unset", lambda: A.a.__get__(s))
class Prop(A):
    __slots__ = ()
    @property
    def a(self): return ("prop", A.a.__get__(self))
    @a.setter
    def a(self, v): A.a.__set__(self, v + 1)
p = Prop(); p.a = 1; print(p.a)
import copy
b2 = copy.copy(b); print(b2.c, hasattr(b2, "a")); f2 = copy.copy(f); print(f2.p, f2.z)
print(A.__slots__, B.__slots__, "__slots__" in C.__dict__, C.__slots__, A.__basicsize__ < B.__basicsize__)
for n in range(1000):
    o = A(); o.a = n; o.b = o
print(o.b is o, o.a)
del A.a; attempt("member deleted", lambda: o.a); attempt("set after", lambda: setattr(o, "a", 1))
A.a = property(lambda s: "prop now"); print(o.a)
