# Subclasses of float and complex.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class F(float):
    def __repr__(self): return f"F({float(self)})"
class C(complex):
    def __repr__(self): return f"C({complex(self)})"
f, c = F(2.5), C(1, 2)
for e in (f + 1, f * f, -f, abs(f), f // 1, f % 1, f ** 2, round(f), round(f, 1), int(f), divmod(f, 1), f.real, f.imag, f.conjugate(), f.as_integer_ratio(), f.hex(), f.is_integer(), hash(f) == hash(2.5), F.fromhex("0x1p3"), type(F.fromhex("0x1p3")).__name__): print(e, type(e).__name__, end="; ")
print()
for e in (c + 1, c * c, -c, abs(c), c.real, c.conjugate(), c ** 2, c == 1 + 2j, hash(c) == hash(1 + 2j), complex(c), c / 2): print(e, type(e).__name__, end="; ")
print()
print(f, str(f), f"{f:.2f}", f == 2.5, F("1e3"), F(), F(True), [f], sorted([F(3), F(1)]), float(f), type(float(f)).__name__, type(complex(c)).__name__)
attempt("bad", lambda: F("x")); attempt("none", lambda: F(None)); attempt("kw", lambda: F(x=1)); attempt("C bad", lambda: C("x")); attempt("C none", lambda: C(None)); print(C("1+2j"), C(real=3), C())
class G(float):
    def __new__(cls, v, unit): s = float.__new__(cls, v); s.unit = unit; return s
    def __add__(self, o): return G(float(self) + float(o), self.unit)
    __radd__ = __add__
    def __eq__(self, o): return self.unit == getattr(o, "unit", None) and float(self) == float(o)
    __hash__ = float.__hash__
g = G(1.5, "m"); h = g + 1; print(h.unit, float(h), (1 + g).unit, g == G(1.5, "m"), g == 1.5, 1.5 == g, hash(g) == hash(1.5), sum([g, g]).unit, g.__dict__)
class H(float):
    __slots__ = ("u",)
h = H(2); h.u = 1; print(h.u, h + 1); attempt("slot", lambda: setattr(h, "x", 1))
class V:
    def __float__(self): return F(3.5)
    def __complex__(self): return C(1)
class N(float):
    def __float__(self): return 9.0
    def __int__(self): return 8
    def __bool__(self): return False
print(float(N(1)), int(N(1)), bool(N(1)), N(1) + 0, F(N(1)))
import math
print(math.sqrt(F(4)), math.floor(F(2.7)), math.isnan(F("nan")), max(F(1), 2), min(F(1), 2))
