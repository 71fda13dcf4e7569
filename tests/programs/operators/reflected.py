class A:
    def __init__(self, n): self.n = n
    def __add__(self, o): print("A.add"); return NotImplemented if isinstance(o, str) else "A+"
    def __radd__(self, o): print("A.radd"); return "rA+"
    def __sub__(self, o): print("A.sub"); return NotImplemented
    def __rsub__(self, o): print("A.rsub"); return NotImplemented
    def __mul__(self, o): print("A.mul"); return NotImplemented
class B(A):
    def __radd__(self, o): print("B.radd"); return "rB+"
class C(A): pass
class D:
    def __radd__(self, o): print("D.radd"); return NotImplemented
    def __rmul__(self, o): print("D.rmul"); return "rD*"
a, b, c, d = A(1), B(2), C(3), D()
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: a + 1); attempt(lambda: 1 + a); attempt(lambda: a + "s"); attempt(lambda: "s" + a); attempt(lambda: a + b)
attempt(lambda: b + a); attempt(lambda: a + c); attempt(lambda: c + a); attempt(lambda: a - a); attempt(lambda: a - b); attempt(lambda: a - 1)
attempt(lambda: 1 - a); attempt(lambda: d + d); attempt(lambda: 1 + d); attempt(lambda: a * d); attempt(lambda: [1] + d); attempt(lambda: [1] * d)
attempt(lambda: [1] + a); attempt(lambda: "s" * a); attempt(lambda: a + a)
class I(int):
    def __add__(self, o): return "I.add"
    def __radd__(self, o): return "I.radd"
class J(int): pass
print(I(1) + 1, 1 + I(1), J(1) + 1, 1 + J(1), I(1) + I(2), 1.5 + I(1), J(2) + I(1))
class P:
    def __pow__(self, o, m=None): return ("pow", m)
    def __rpow__(self, o): return "rpow"
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
    def __matmul__(self, o): return "mm"
    def __imatmul__(self, o): return "imm"
    def __iadd__(self, o): return "iadd"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
p = P()
print(p ** 2, 2 ** p, pow(p, 2, 3), divmod(p, 1), divmod(1, p), p @ 1, -p, +p, ~p, abs(p))
attempt(lambda: pow(2, 3, p)); attempt(lambda: pow(2, p, 3))
q = p; q @= 1; print(q)
q = p; q += 1; print(q)
class N:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "add instead"
n = N(); n += 1; print(n)
class M:
    def __isub__(self, o): return NotImplemented
def f():
    m = M(); m -= 1
attempt(f)
attempt(lambda: -"a"); attempt(lambda: +[]); attempt(lambda: ~1.5); attempt(lambda: abs("x")); attempt(lambda: -M())
class None_:
    __add__ = None
attempt(lambda: None_() + 1)
class R1:
    def __add__(self, o): return "R1.add"
class R2(R1):
    def __radd__(self, o): return "R2.radd"
print(R1() + R2(), R2() + R1())
class S1:
    def __radd__(self, o): return "S1.radd"
class S2(S1): pass
print(1 + S2())
attempt(lambda: S1() + S2())
