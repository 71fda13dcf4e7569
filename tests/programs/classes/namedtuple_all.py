# collections.namedtuple.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2); print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), P.__doc__, P.x.__doc__, p == (1, 2), hash(p) == hash((1, 2)), [*p], P._field_defaults, P.__slots__, p < P(1, 3), P.__name__, P.__module__)
a, b = p; print(a, b, p + (3,), type(p + (3,)).__name__, isinstance(p, tuple), P.__mro__, len(p), max(p), p.index(2), p.count(1))
for label, f in (("few", lambda: P(1)), ("many", lambda: P(1, 2, 3)), ("kw", lambda: P(1, z=2)), ("dup kw", lambda: P(1, x=2)), ("set", lambda: setattr(p, "x", 1)), ("new attr", lambda: setattr(p, "q", 1)), ("make", lambda: P._make([1])), ("replace", lambda: p._replace(q=1)), ("keyword", lambda: namedtuple("K", "def x")), ("dup", lambda: namedtuple("D", "a a")), ("under", lambda: namedtuple("U", "_a")), ("num", lambda: namedtuple("N", "1a")), ("type", lambda: namedtuple("1T", "a")), ("defaults", lambda: namedtuple("E", "a", defaults=[1, 2])), ("pos", lambda: namedtuple("F", "a", True))): attempt(label, f)
D = namedtuple("D", ["a", "b", "c"], defaults=(2, 3)); print(D(1), D._field_defaults, D(1, c=5)); R = namedtuple("R", "a def a _x", rename=True); print(R._fields, R(1, 2, 3, 4)); E = namedtuple("E", ""); print(E(), E._fields); M = namedtuple("M", "a, b", module="mm"); print(M.__module__)
class Q(namedtuple("Q", "w h")):
    __slots__ = ()
    @property
    def area(self): return self.w * self.h
    def __str__(self): return f"Q[{self.w}x{self.h}]"
    def __new__(cls, w, h=10): return super().__new__(cls, w, h)
q = Q(3); print(q, repr(q), q.area, q._replace(w=5), Q._make((1, 2)), type(q._replace(w=1)).__name__); attempt("slots", lambda: setattr(q, "z", 1))
class Dd(P): pass
d = Dd(1, 2); d.extra = 5; print(d, d.__dict__, d.extra)
match p:
    case P(x=1, y=v): print("matched", v)
match p:
    case P(u, v): print(u, v)
import copy; print(copy.copy(p), copy.deepcopy(P([1], 2)), p.__getnewargs__(), p.__reduce_ex__(2)[1][1:]); P.x.__doc__ = "new"; print(P.x.__doc__)
