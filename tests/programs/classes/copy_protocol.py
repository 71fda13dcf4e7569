# copy.copy and copy.deepcopy of instances.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
import copy
class P:
    def __init__(self, x): self.x = x; self.l = [x]
    def __eq__(self, o): return self.__dict__ == o.__dict__
p = P([1]); q = copy.copy(p); r = copy.deepcopy(p); print(q == p, q.x is p.x, r == p, r.x is p.x, type(r).__name__)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", isinstance(memo, dict))
print(copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()]))
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]; t = copy.copy(s); u = copy.deepcopy(s); print(t.a is s.a, hasattr(t, "b"), u.a == [1], u.a is s.a)
class G:
    def __getstate__(self): return {"from": "state"}
g = copy.copy(G()); print(g.__dict__)
class St:
    def __init__(self): self.v = 1
    def __setstate__(self, st): self.restored = st
print(copy.copy(St()).__dict__)
class R:
    def __init__(self, a): self.a = a
    def __reduce__(self): return (R, (self.a + 1,))
print(copy.copy(R(1)).a, copy.deepcopy(R(5)).a)
class R2:
    def __reduce_ex__(self, n): return "global" if n == 99 else (list, ((1, 2),), None, iter([3, 4]))
print(copy.copy(R2()))
class NA(int):
    def __new__(cls, v, w): s = super().__new__(cls, v); s.w = w; return s
    def __getnewargs__(self): return (int(self), self.w)
n = copy.copy(NA(3, 4)); print(n, n.w)
class NE:
    def __new__(cls, *, k): s = super().__new__(cls); s.made = k; return s
    def __getnewargs_ex__(self): return (), {"k": self.made}
print(copy.copy(NE(k=7)).made)
class L(list): pass
l = L([[1]]); l.t = 1; m = copy.copy(l); d = copy.deepcopy(l); print(m, m.t, m[0] is l[0], type(d).__name__, d, d.t, d[0] is l[0])
class D(dict): pass
x = D(a=[1]); x.t = 2; print(copy.copy(x), copy.copy(x).t, copy.deepcopy(x)["a"] is x["a"])
cyc = P(1); cyc.me = cyc; cc = copy.deepcopy(cyc); print(cc.me is cc, cc is cyc)
print(copy.copy(P) is P, copy.deepcopy(len) is len, copy.copy(None), copy.deepcopy((1, [2])), copy.copy(5))
for v in ((x for x in ()), ): attempt("gen", lambda: copy.copy(v))
class Bad:
    def __reduce_ex__(self, n): return 5
attempt("bad reduce", lambda: copy.copy(Bad()))
class BadLen:
    def __reduce_ex__(self, n): return (1,)
attempt("bad len", lambda: copy.copy(BadLen()))
attempt("Error", lambda: (_ for _ in ()).throw(copy.Error("e"))); e = ValueError(1, 2); e.x = 3; f = copy.copy(e); print(repr(f), f.x)
class M(type): pass
class W(metaclass=M): pass
print(copy.deepcopy(W) is W, type(copy.copy(W())).__name__); print(P(2).__reduce_ex__(2)[2], s.__reduce_ex__(2)[2], object.__getstate__(P(3)), object().__getstate__())
