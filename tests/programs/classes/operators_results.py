# Operators of classes: reflected, in place, NotImplemented, subclass priority.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A:
    def __init__(self, n="A"): self.n = n
    def __add__(self, o): return f"{self.n}+"
    def __radd__(self, o): return f"r+{self.n}"
    def __sub__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented if isinstance(o, int) else "mul"
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __iadd__(self, o): self.n += "!"; return self
    def __isub__(self, o): return NotImplemented
class B(A):
    def __radd__(self, o): return f"B r+ {o.n if isinstance(o, A) else o}"
    def __rsub__(self, o): return "B rsub"
    def __gt__(self, o): return "B gt"
class C(A): pass
a, b, c = A(), B(), C(); print(a + 1, 1 + a, a + b, b + a, a + c, c + a, a - b, a < b, a == b, a == a, a != b, a != a)
attempt("a - 1", lambda: a - 1); attempt("1 - a", lambda: 1 - a); attempt("a * 1", lambda: a * 1); attempt("a < a", lambda: a < a); attempt("a @ a", lambda: a @ a); attempt("a ** 2", lambda: a ** 2); attempt("pow3", lambda: pow(a, 1, 2)); attempt("divmod", lambda: divmod(a, 1)); attempt("~a", lambda: ~a); attempt("-a", lambda: -a); attempt("a[0]", lambda: a[0]); attempt("a[0]=", lambda: a.__setitem__(0, 1)); attempt("a()", lambda: a()); attempt("in", lambda: 1 in a); attempt("for", lambda: [x for x in a])
def inplace(x, y):
    x -= y; return x
a2 = A(); a2 += 1; print(a2.n); attempt("isub", lambda: inplace(A(), 1)); print(inplace(A(), B()))
class N:
    __add__ = None; __radd__ = None; __iter__ = None; __lt__ = None; __contains__ = None; __bool__ = None
for l, f in (("None +", lambda: N() + 1), ("None r+", lambda: 1 + N()), ("None lt", lambda: N() < 1), ("None in", lambda: 1 in N()), ("None iter", lambda: list(N())), ("None bool", lambda: bool(N()))): attempt(l, f)
class Bool:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
for v in (True, False, 1, None, "x"): attempt("bool %r" % (v,), lambda: bool(Bool(v)))
class Len:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (0, 3, -1, 2**63, 1.5, "x", True, None): attempt("len %r" % (v,), lambda: len(Len(v))); attempt("truth %r" % (v,), lambda: bool(Len(v)))
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for v in (1, 1.5, "x", None): attempt("index %r" % (v,), lambda: list((10, 20))[Idx(v)]); attempt("hex %r" % (v,), lambda: hex(Idx(v)))
class Cmp:
    def __eq__(self, o): return "eq"
    def __ne__(self, o): return []
    def __lt__(self, o): return 0
    def __contains__(self, x): return "yes"
    def __hash__(self): return 1
x = Cmp(); print(x == 1, x != 1, x < 1, 1 in x, 1 not in x, not x == 1, x in [5], [5].count(x), 1 < x < 2 if False else "", max([3, 1]))
class Rich:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return [self.v, o.v]
print(Rich(1) < Rich(2), Rich(1) > Rich(2)); attempt("le", lambda: Rich(1) <= Rich(2))
class Mat:
    def __matmul__(self, o): return "mm"
    def __rmatmul__(self, o): return "rmm"
    def __imatmul__(self, o): return "imm"
m = Mat(); print(m @ 1, 1 @ m); m @= 1; print(m)
class Pow:
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __rpow__(self, b, m=None): return ("rpow", b, m)
print(Pow() ** 2, pow(Pow(), 2, 3), 2 ** Pow()); attempt("pow r3", lambda: pow(2, Pow(), 3))
class Rnd:
    def __round__(self, *a): return ("round", a)
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "divmod"
import math; print(round(Rnd()), round(Rnd(), 1), math.floor(Rnd()), math.ceil(Rnd()), math.trunc(Rnd()), abs(Rnd()), divmod(Rnd(), 1))
