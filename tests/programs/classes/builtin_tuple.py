# Subclasses of tuple, set and frozenset.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    @property
    def first(self): return self[0]
class P(tuple):
    __slots__ = ()
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda s: s[0]); y = property(lambda s: s[1])
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
    def __eq__(self, o): return tuple.__eq__(self, o) and type(o) is P
    __hash__ = tuple.__hash__
    def __repr__(self): return f"P({self.x}, {self.y})"
t = T(1, 2, 3); t.tag = "t"
for e in (t + (4,), (0,) + t, t * 2, t[:], t[1:], tuple(t), t[0], t.first, t.count(1), t.index(2), t == (1, 2, 3), hash(t) == hash((1, 2, 3)), len(t), t.__dict__, repr(t), 2 in t, sorted(t), list(t)): print(e, type(e).__name__, end="; ")
print(); p, q = P(1, 2), P(3, 4); print(p + q, p == (1, 2), p == P(1, 2), {p: 1}[P(1, 2)], p.x, [*p], p < q, p[0:1], "%s %s" % p, "%s" % (p,))
attempt("attr", lambda: setattr(p, "z", 1)); attempt("set x", lambda: setattr(p, "x", 1)); attempt("slots", lambda: type("X", (tuple,), {"__slots__": "a"})); attempt("args", lambda: P(1))
a, b = p; print(a, b); print(tuple.__new__(T, [5]), T(), isinstance(t, tuple), type(t) is tuple, max(t), (lambda *a: a)(*t), isinstance(p, T))
class S(set):
    def add(self, x): super().add(x * 10)
class F(frozenset):
    def __new__(cls, it=(), tag=None): s = super().__new__(cls, it); s.tag = tag; return s
s = S([1, 2]); s.add(3); s.attr = 1
for e in (s | {4}, {4} | s, s & {1}, s - {1}, s ^ {1}, s.copy(), s.union([5]), s.intersection([1]), s.difference([1]), set(s), sorted(s), s == {1, 2, 30}, len(s), 30 in s, s.__dict__): print(e if not isinstance(e, (set, frozenset)) else sorted(e), type(e).__name__, end="; ")
print(); f = F([1, 2], "t")
for e in (f | {3}, f & {1}, f - {1}, f.copy(), f.union([5]), frozenset(f), hash(f) == hash(frozenset([1, 2])), f.tag, f == {1, 2}, {1, 2} == f): print(sorted(e) if isinstance(e, (set, frozenset)) else e, type(e).__name__, end="; ")
print(); s |= {7}; print(sorted(s), type(s).__name__); s -= {7}; s &= {1}; print(repr(s), repr(S()), repr(F()), repr(F([1])), {f: 1}[frozenset([1, 2])]); attempt("hash", lambda: hash(s))
class H(set):
    __hash__ = lambda self: 5
print(hash(H()), {H(): 1}); attempt("kw", lambda: S(x=1)); print(F.__mro__, S("aab") == set("ab"))
class Named(tuple):
    _fields = ("a", "b")
    def __getattr__(self, n):
        try: return self[self._fields.index(n)]
        except ValueError: raise AttributeError(n) from None
n = Named((1, 2)); print(n.a, n.b); attempt("n.c", lambda: n.c)
