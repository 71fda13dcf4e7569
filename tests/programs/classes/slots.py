class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x)
def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
attempt(lambda: p.y)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: p.__dict__)
p.y = 5
del p.x
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
print(P.x, type(P.x), P.__slots__)
class Q(P):
    __slots__ = ("z",)
q = Q(1); q.y = 2; q.z = 3
print(q.x, q.y, q.z)
class R(P): pass
r = R(1); r.anything = 2
print(r.x, r.anything, r.__dict__)
class S(P):
    __slots__ = ("w", "__dict__")
s = S(4); s.w = 5; s.free = 6
print(s.x, s.w, s.free, s.__dict__)
def bad(ns):
    try:
        type("Bad", (object,), ns)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
bad({"__slots__": (1,)}); bad({"__slots__": ("a b",)}); bad({"__slots__": ("a",), "a": 1}); bad({"__slots__": ("__dict__", "__dict__")})
def bad2():
    class T(tuple): __slots__ = ("x",)
attempt(bad2)
def bad3():
    class A: __slots__ = ("a",)
    class B: __slots__ = ("b",)
    class C(A, B): pass
attempt(bad3)
class M:
    __slots__ = ("__private", "pub")
    def __init__(self): self.__private = 7
    def get(self): return self.__private
m = M()
print(m.get(), m._M__private, sorted([k for k in M.__dict__ if "p" in k.lower() and not k.startswith("__"])))
class One: __slots__ = "single"
o = One(); o.single = 3
print(o.single)
class T2(tuple):
    __slots__ = ()
t = T2((1, 2))
attempt(lambda: setattr(t, "x", 1))
print(t)
attempt(lambda: P.x.__get__(5))
attempt(lambda: setattr(q, "nope", 1))
class Mixed(P, Exception if False else object): pass
print(Mixed(1).x)
class G:
    __slots__ = ["a"]
    def __init__(self, a): self.a = a
    def __eq__(self, o): return self.a == o.a
    def __hash__(self): return hash(self.a)
print(G(1) == G(1), len({G(1), G(1), G(2)}))
