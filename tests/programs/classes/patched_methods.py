# Methods and attributes of classes patched after compiled code has used them.
class P:
    k = 1
    def __init__(self, x): self.x = x
    def m(self): return self.x
    def __add__(self, o): return P(self.x + o.x)
    def __eq__(self, o): return self.x == o.x
    def __len__(self): return self.x
    def __getitem__(self, i): return self.x * i
    def __bool__(self): return self.x > 0
    def __call__(self, a): return self.x + a
    def __iter__(self): return iter(range(self.x))
    def __contains__(self, v): return v == self.x
    def __hash__(self): return self.x
    def __lt__(self, o): return self.x < o.x
    def __neg__(self): return P(-self.x)
    def __iadd__(self, o): self.x += o.x; return self
    def __enter__(self): return "enter1"
    def __exit__(self, *a): return False
    def __repr__(self): return f"P{self.x}"
    def __getattr__(self, n): return "ga1:" + n
    @property
    def prop(self): return "prop1"
    @staticmethod
    def st(a): return ("st1", a)
    @classmethod
    def cm(cls, a): return ("cm1", cls.__name__, a)

def use(p, q):
    with p as w: pass
    p2 = P(p.x); p2 += q
    return (p.m(), (p + q).x, p == q, len(p), p[3], bool(p), p(10), list(p), 3 in p, hash(p), p < q, (-p).x, p2.x, w, repr(p), p.nothing, p.prop, p.st(1), p.cm(2), p.k, P.k, P.m(p))
p, q = P(3), P(4)
for _ in range(3): r = use(p, q)
print(r)
P.m = lambda self: "m2"
P.__add__ = lambda self, o: P(1000)
P.__eq__ = lambda self, o: "eq2"
P.__len__ = lambda self: 77
P.__getitem__ = lambda self, i: ("item2", i)
P.__bool__ = lambda self: False
P.__call__ = lambda self, a: ("call2", a)
P.__iter__ = lambda self: iter("ab")
P.__contains__ = lambda self, v: False
P.__hash__ = lambda self: 5
P.__lt__ = lambda self, o: "lt2"
P.__neg__ = lambda self: P(500)
P.__iadd__ = lambda self, o: P(600)
P.__enter__ = lambda self: "enter2"
P.__repr__ = lambda self: "repr2"
P.__getattr__ = lambda self, n: "ga2:" + n
P.prop = property(lambda self: "prop2")
P.st = staticmethod(lambda a: ("st2", a))
P.cm = classmethod(lambda cls, a: ("cm2", a))
P.k = 2
print(use(p, q))
P.__init__ = lambda self, x: self.__dict__.update(x=x * 2)
print(P(5).x, use(p, q)[12])
p.m = lambda: "instance m"; p.prop_ = 1
print(use(p, q)[0], use(q, p)[0])
p.k = "own k"; print(use(p, q)[19:21])
del p.m, p.k
print(use(p, q)[0], use(p, q)[19])
for name in ("__len__", "__getitem__", "__bool__", "__call__", "__iter__", "__contains__", "__lt__", "__neg__", "__enter__", "__add__", "m"):
    delattr(P, name)
def attempt(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)
P.__getattr__ = lambda self, n: (_ for _ in ()).throw(AttributeError(n))
print(attempt(lambda: len(p))); print(attempt(lambda: p[1])); print(attempt(lambda: bool(p))); print(attempt(lambda: p(1)))
print(attempt(lambda: list(p))); print(attempt(lambda: 3 in p)); print(attempt(lambda: p < q)); print(attempt(lambda: -p))
print(attempt(lambda: p + q)); print(attempt(lambda: p.m()))
def w():
    with p: pass
print(attempt(w))
class Sub(P): pass
s = Sub(1)
P.__len__ = lambda self: 5; print(len(s))
Sub.__len__ = lambda self: 6; print(len(s), len(p))
del Sub.__len__; print(len(s))
P.__radd__ = lambda self, o: ("radd", o); print(1 + s)
P.__new__ = lambda cls, *a: object.__new__(cls); print(type(P(1)), P(1).x)
P.__getattribute__ = lambda self, n: "gab " + n; print(p.anything, p.m, s.x)
del P.__getattribute__; print(p.x)
P.__setattr__ = lambda self, n, v: print("setattr", n, v); p.zz = 5
del P.__setattr__; p.zz = 6; print(p.zz)
P.__getattribute__ = object.__getattribute__; print(p.x)
P.__str__ = lambda self: "str"; print(f"{p}", str(s))
P.__format__ = lambda self, spec: "fmt " + spec; print(f"{s:abc}")
P.__index__ = lambda self: 1; print([10, 20][s])
P.__hash__ = None; print(attempt(lambda: hash(s)))
