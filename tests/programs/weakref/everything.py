"""weakref in full: what each kind says of itself, errors, order of callbacks, dead references."""
import gc
import weakref
import copy
import operator


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def __init__(self, n=0):
        self.n = n

    def method(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, C) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"C({self.n})"


class Call(C):
    def __call__(self, *a, **k):
        return a, k


# ref
c = C(1)
r = weakref.ref(c)
print(r() is c, weakref.ref(c) is r, r == weakref.ref(C(1)), hash(r) == hash(c), r.__callback__)
cb = weakref.ref(c, lambda ref: print("callback", ref() is None))
print(cb is r, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)), cb.__callback__ is not None)
del c
print(r(), r == r, r == weakref.ref, r != cb, cb.__callback__)
show(lambda: hash(r) == 1)
show(lambda: hash(cb))
for bad in (1, "a", None, (), [], {}, 1.5, object(), int, len, type(None)):
    show(lambda: weakref.ref(bad) is not None)
show(lambda: weakref.ref())
show(lambda: weakref.ref(C, None, 1))
show(lambda: weakref.ref(C, callback=None))
show(lambda: r(1))
show(lambda: weakref.ref[int])
show(lambda: copy.copy(r) is r)
show(lambda: copy.deepcopy(r) is r)

# proxies
c = C(5)
p = weakref.proxy(c)
print(type(p), p.n, p == c, str(p), p.method(), isinstance(p, C), p.__class__)
p.n = 6
print(c.n)
p.extra = 1
del p.extra
show(lambda: hash(p))
show(lambda: p.missing)
show(lambda: p())
q = weakref.proxy(Call(1))
show(lambda: q.n)
k = Call(2)
q = weakref.proxy(k)
print(type(q), q(1, a=2), callable(p), callable(q))
del c
show(lambda: p.n)
show(lambda: str(p))
show(lambda: bool(p))
show(lambda: p == 1)


class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return ("add", o)
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): self.v += o; return self
    def __len__(self): return 3
    def __getitem__(self, i): return ("item", i)
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter([1, 2])
    def __bool__(self): return False
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __neg__(self): return "neg"
    def __lt__(self, o): return "lt"
    def __bytes__(self): return b"bytes"
    def __reversed__(self): return "rev"
    def __matmul__(self, o): return "matmul"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __enter__(self): return 1


n = Num(1)
p = weakref.proxy(n)
print(p + 1, 1 + p, len(p), p[2], 1 in p, list(p), bool(p), int(p), float(p), [0, 1, 2][p], -p, p < 1, p @ 1, divmod(p, 1), p ** 2, pow(p, 2, 3))
p[1] = 2
del p[1]
p += 5
print(type(p).__name__, n.v)
show(lambda: bytes(p))
show(lambda: reversed(p))
show(lambda: next(p))
show(lambda: p - 1)
show(lambda: abs(p))
print(weakref.getweakrefcount(n), repr(p).split(" at ")[0])

# subclasses, order of callbacks
class Ref(weakref.ref):
    __slots__ = ("name",)
    def __new__(cls, ob, callback=None, name=""):
        return super().__new__(cls, ob, callback)
    def __init__(self, ob, callback=None, name=""):
        super().__init__(ob, callback)
        self.name = name


c = C(9)
r1 = Ref(c, lambda ref: print("first", ref.name), "r1")
r2 = weakref.ref(c, lambda ref: print("second"))
r3 = Ref(c, lambda ref: print("third", ref.name), "r3")
r4 = weakref.ref(c)
r5 = weakref.proxy(c, lambda ref: print("proxy"))
print(weakref.getweakrefcount(c), [type(x).__name__ for x in weakref.getweakrefs(c)])
del c
print(r1(), r2(), r3(), r4())


# methods
class M:
    def f(self): return "f"
    def __del__(self): print("M gone")


m = M()
wm = weakref.WeakMethod(m.f, lambda ref: print("method dead", ref() is None))
print(wm()(), wm() == m.f, wm == weakref.WeakMethod(m.f), hash(wm) == hash(weakref.WeakMethod(m.f)), wm != 1)
show(lambda: weakref.WeakMethod(len))
del m
print(wm())

# finalize
def done(*a, **k):
    print("done", a, k)
    return "result"


o = C(3)
f = weakref.finalize(o, done, 1, 2, x=3)
print(f.alive, f.atexit, f.peek()[1:] == (done, (1, 2), {"x": 3}))
print(f(), f.alive, f(), f.peek(), f.detach())
f = weakref.finalize(o, done, "collected")
f.atexit = False
print(f.atexit)
del o
print(f.alive, f.atexit)
o = C(4)
f = weakref.finalize(o, done, "detached")
print(f.detach()[2:], f.alive, f.detach())
g = weakref.finalize(o, done, "at exit 1")
h = weakref.finalize(o, done, "at exit 2")
show(lambda: weakref.finalize())
show(lambda: weakref.finalize(1, done))
show(lambda: weakref.finalize(o))

# dictionaries
d = weakref.WeakValueDictionary()
a, b = C("a"), C("b")
d["a"], d["b"] = a, b
print(len(d), sorted(d), d["a"], d.get("z"), "a" in d, sorted(d.items(), key=str), list(d.values()), [type(x).__name__ for x in d.valuerefs()])
it = iter(d.items())
del a
print(len(d), list(d.keys()), d.pop("b"), d.pop("b", "default"))
show(lambda: d.pop("b"))
show(lambda: d["x"])
show(lambda: d.popitem())
d.update({"k": b})
d.setdefault("k", C("other"))
print(d.copy() == d, dict(d), len(d | {"m": b}), copy.deepcopy(d).keys() and 1)
show(lambda: d.__setitem__("x", 1))
del b
print(len(d), d.get("k"))
w = weakref.WeakKeyDictionary()
a, b = C("a"), C("b")
w[a], w[b] = 1, 2
print(len(w), sorted(w.values()), w[C("a")], a in w, 5 in w, [x() is not None for x in w.keyrefs()])
show(lambda: w.__setitem__(1, 2))
del a
print(len(w), list(w.items()), w.setdefault(b, 9), w.get(C("z"), "none"))
w |= {b: 5}
print(w.pop(b), len(w))
show(lambda: w.popitem())
s = weakref.WeakSet()
a, b = C("a"), C("b")
s.add(a); s.add(b); s.add(C("temporary"))
print(len(s), a in s, C("a") in s, 1 in s, sorted(map(repr, s)))
print(len(s | {b}), len(s & {a}), len(s - {a}), len(s ^ {a}), s.issubset({a, b}), s >= {a}, s == {a, b}, s.isdisjoint([]))
show(lambda: s.add(1))
s.discard(C("none"))
del a
print(len(s), s.pop(), len(s))
show(lambda: s.pop())


# a cycle
class Node:
    pass


x, y = Node(), Node()
x.other, y.other = y, x
rx = weakref.ref(x, lambda ref: print("cycle callback"))
del x, y
print(rx() is not None)
print(gc.collect() > 0, rx())


class Bad:
    pass


import sys
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.err_msg)
bad = Bad()
rb = weakref.ref(bad, lambda ref: 1 / 0)
del bad
print("end", rb())
