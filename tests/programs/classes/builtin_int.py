# Subclasses of int.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class I(int):
    def __repr__(self): return f"I({int(self)})"
class J(int):
    def __add__(self, o): return J(int(self) + int(o))
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v); self.tag = tag; return self
a, b = I(5), I(7)
for e in (a + b, a - 1, -a, +a, abs(a), a // 2, a % 3, a ** 2, a << 1, a & 4, a | 2, ~a, a / 2, divmod(a, 3), pow(a, 2, 7), round(a), a.real, a.imag, a.numerator, a.conjugate(), int(a), float(a), bool(a), hash(a), a.__index__()): print(e, type(e).__name__, end="; ")
print()
print(a, [a], {a: 1}, a == 5, a is I(5), a < b, sorted([b, a]), [10, 20, 30, 40, 50, 60][a], range(a), "x" * a, a.bit_length(), I.from_bytes(b"\x05", "big"), type(I.from_bytes(b"\x05", "big")).__name__)
j = J(3, "t"); print(j.tag, type(j + 1).__name__, (j + 1).tag, j.__dict__, type(1 + j).__name__, isinstance(True, J))
attempt("no arg", lambda: I()); attempt("str", lambda: I("12")); attempt("base", lambda: I("ff", 16)); attempt("bad", lambda: I("zz")); attempt("kw", lambda: I(x=1)); attempt("None", lambda: I(None))
print(I(10**30), type(I(10**30) + 1).__name__, I(2**64) == 2**64, hash(I(2**70)) == hash(2**70), f"{I(255):x}", "%d" % I(3), format(I(3), "05d"))
class B(int):
    def __index__(self): return 1
    def __int__(self): return 2
    def __float__(self): return 3.5
    def __bool__(self): return False
    def __hash__(self): return 42
    def __eq__(self, o): return True
c = B(9); print([5, 6][c] if False else "", int(c), float(c), bool(c), hash(c), c == 100, c != 100, c + 1, [0] * 3, range(10)[c:])
class T:
    def __trunc__(self): return 5
    def __index__(self): return 6
print(int(T()), I(T()))
def incr():
    x = I(1); x += 1; return type(x).__name__, x
attempt("inplace", incr)
class K(I):
    x = 1
    def __lt__(self, o): return "lt"
print(K(1) < 2, 2 > K(1), K(3), type(K(1) + K(2)).__name__, K.__mro__[1:], K(4).__class__)
attempt("attr", lambda: setattr(K(4), "q", 5)); attempt("bool sub", lambda: type("X", (bool,), {}))
print(sum([I(1), I(2)]), max(I(1), I(9)), isinstance(I(1), int), type(I(1)) is int, int.__add__(I(1), I(2)), I.__add__ is int.__add__)
