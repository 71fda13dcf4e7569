# cls.__dict__ is a live, read-only view.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A: x = 1
d = A.__dict__
print(type(d), type(d).__name__, d["x"], "y" in d, len(d) > 3)
A.y = 2; print(d["y"], "y" in d, d.get("z"), d.get("z", 5))
del A.x; print("x" in d)
attempt("missing", lambda: d["x"])
def setitem(): d["q"] = 1
def delitem(): del d["y"]
attempt("set", setitem); attempt("del", delitem)
attempt("clear", lambda: d.clear()); attempt("update", lambda: d.update(a=1)); attempt("pop", lambda: d.pop("y"))
attempt("setdefault", lambda: d.setdefault("y", 1)); attempt("attr", lambda: setattr(d, "x", 1))
print([k for k in d if k[0] != "_"], [k for k in d.keys() if k[0] != "_"], 2 in d.values(), ("y", 2) in d.items())
print(d.copy()["y"], type(d.copy()), A.__dict__ is A.__dict__, A.__dict__ == A.__dict__, d == dict(d))
print(isinstance(d, dict), (d | {"extra": 1})["extra"], type(d | {}), ({"e": 1} | d)["y"])
def ior():
    global d
    d |= {}
attempt("ior", ior)
attempt("hash", lambda: hash(d))
print(list(reversed(d))[-1] == list(d)[0], vars(A) == d)
from types import MappingProxyType
m = {"a": 1}; p = MappingProxyType(m); m["b"] = 2
print(p, repr(p), str(p), p == m, m == p, p != {}, len(p), sorted(p), p.items(), p.keys(), p.values())
attempt("no arg", lambda: MappingProxyType()); attempt("int", lambda: MappingProxyType(5)); attempt("list", lambda: MappingProxyType([])); attempt("str", lambda: MappingProxyType("abc")["a"])
attempt("lt", lambda: p < m)
attempt("call", lambda: p())
class Cust:
    def __getitem__(self, k): return "got " + k
    def keys(self): return ["k"]
    def __len__(self): return 42
    def __contains__(self, k): return True
    def get(self, k, d=None): return ("get", k, d)
    def copy(self): return "copied"
c = MappingProxyType(Cust()); print(c["z"], len(c), 5 in c, c.get(1), c.get(1, 2), c.keys(), c.copy())
n = MappingProxyType(p); print(n, n["a"], type(n.copy()))
print({**p}, dict(p), [*p], p | p, MappingProxyType({}) or "empty")
def f(**kw): return kw
print(f(**p))
match p:
    case {"a": 1, **rest}: print("matched", rest)
for k in list(d):
    if not k.startswith("_"): delattr(A, k)
print([k for k in d if k[0] != "_"])
class Weird: pass
setattr(Weird, "a b", 1); setattr(Weird, "", 2); print(Weird.__dict__["a b"], getattr(Weird, ""), "a b" in dir(Weird))
attempt("int attr", lambda: setattr(Weird, 5, 1)); attempt("getattr int", lambda: getattr(Weird, 5)); attempt("delattr int", lambda: delattr(Weird, 5))
class S(str): pass
setattr(Weird, S("sub"), 3); print(Weird.sub, type([k for k in Weird.__dict__ if k == "sub"][0]))
