# Subclasses of dict.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class D(dict): pass
class Def(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
class Log(dict):
    def __init__(self, *a, **k): self.log = []; super().__init__(*a, **k)
    def __setitem__(self, k, v): self.log.append(("set", k)); super().__setitem__(k, v)
    def __getitem__(self, k): self.log.append(("get", k)); return super().__getitem__(k)
    def __delitem__(self, k): self.log.append(("del", k)); super().__delitem__(k)
    def __contains__(self, k): return True
    def __len__(self): return 42
    def __iter__(self): return iter(["k"])
    def keys(self): return ["mykey"]
d = D(a=1, b=2); d.attr = 5
for e in (d | {"c": 3}, {"c": 3} | d, d.copy(), dict(d), D.fromkeys("xy"), d.keys(), d.items(), list(d), d == {"a": 1, "b": 2}, {"a": 1, "b": 2} == d, len(d), d.get("z"), d.pop("a"), repr(d), d.attr, d.__dict__): print(e, type(e).__name__, end="; ")
print(); d |= {"q": 1}; print(d, type(d).__name__)
m = Def(); print(m["ab"], m, m.get("zz"), "zz" in m, m.setdefault("k", 1)); attempt("int", lambda: m[5]); print(m); attempt("none", lambda: m[None])
g = Log(a=1); g["b"] = 2; g["b"]; del g["b"]; g.update(c=3); g.setdefault("d", 4); print(g.log, len(g), list(g), "nope" in g, dict.__len__(g), {**D(g)} if False else "", g.get("a"), dict(g) if False else "", repr(g), list(g.items()), bool(g))
def kw(**k): return k
print(kw(**D(x=1)), {**D(y=2)}, dict(D(z=3)), [*D(w=1)], sorted(D(b=1, a=2)), "%(x)s" % D(x=5), "{x}".format_map(Def()), "{x[a]}".format(x=D(a=1)))
attempt("hash", lambda: hash(d)); attempt("bad", lambda: D(5)); attempt("two", lambda: D({}, {})); attempt("pair", lambda: D([1])); attempt("key", lambda: D()["x"])
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a = Attr(); a.x = 1; print(a, a.x, a["x"], a.keys()); del a.x; attempt("attr", lambda: a.x); attempt("del", lambda: delattr(a, "nope")); print(a.__dict__, hasattr(a, "y") if False else "")
class Ord(dict):
    def __lt__(self, o): return len(self) < len(o)
    def __or__(self, o): return "or"
    def __ror__(self, o): return "ror"
    def __reversed__(self): return iter("rev")
print(Ord() < Ord(a=1), Ord() | {}, {} | Ord(), list(reversed(Ord())))
class Fresh(dict):
    def __new__(cls, *a, **k): s = super().__new__(cls, *a, **k); s.made = a; return s
    def __init__(self, *a, **k): pass
f = Fresh({"x": 1}); print(f, f.made)
match D(kind="a", n=1):
    case {"kind": "a", **r}: print(r, type(r).__name__)
ns = D(); class_ = type("C", (), D(q=1)); print(class_.q)
import copy; c = copy.copy(D(a=[1])); print(type(c).__name__, c); print(type(copy.deepcopy(Def(a=1))).__name__)
print(isinstance(D(), dict), issubclass(D, dict), D.__mro__, D() or "empty", D.__init__ is dict.__init__)
