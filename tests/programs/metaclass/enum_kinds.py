# IntEnum, StrEnum, Flag, IntFlag and mixed enums.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from enum import *

class N(IntEnum): ONE = 1; TWO = 2; THREE = auto()
print(N.ONE, repr(N.ONE), N.ONE + 1, N.TWO < N.THREE, sorted([N.TWO, N.ONE]), N.ONE == 1, [10, 20, 30][N.ONE], int(N.TWO), f"{N.TWO}", "%d" % N.TWO, N(3), type(N.ONE + N.TWO), N.ONE | 4, hash(N.ONE) == hash(1), {1: "a"}[N.ONE], isinstance(N.ONE, int), max(N), N.ONE.real, str(N.THREE), -N.ONE, range(N.TWO), N.TWO ** 3, N.TWO.bit_length())
class S(StrEnum): A = auto(); B = "bee"
print(S.A, repr(S.A), S.A.value, S.B.upper(), S.A == "a", f"{S.B}", S("bee"), S.A + S.B, "-".join(S), isinstance(S.A, str), len(S.B), S.B[0], sorted(S))
def bad_str():
    class T(StrEnum): A = 1
attempt("bad str", bad_str)
class P(Flag): R = auto(); W = auto(); X = auto(); RW = R | W; NONE = 0
print(P.R, repr(P.R), P.R | P.X, repr(P.R | P.X), P.RW, P.R in P.RW, P.X in P.RW, P.RW & P.R, P.RW ^ P.R, ~P.R, P.NONE, bool(P.NONE), P(3), P(5), repr(P(7)), list(P), list(P.RW), len(P.RW), P.R == 1, P.RW.value, P["RW"], P.RW.name, (P.R | P.X).name)
attempt("P 8", lambda: P(8)); attempt("or int", lambda: P.R | 1); attempt("neg", lambda: P(-1)); attempt("P str", lambda: P("x")); attempt("in int", lambda: 1 in P.RW)
class I(IntFlag): A = 1; B = 2; C = 4
print(I.A | I.B, repr(I.A | I.B), I.A | 8, repr(I(8)), I.A + 1, ~I.A, I.A & 3, I.A == 1, I(7), list(I(5)), I.A in I(3), I.C ^ 1, type(I.A | 1), int(I.B), 4 | I.A, I(0), repr(I(0)))
class Strict(Flag, boundary=STRICT): A = 1; B = 4
class Conf(Flag, boundary=CONFORM): A = 1; B = 4
class Ej(Flag, boundary=EJECT): A = 1; B = 4
class Keep(Flag, boundary=KEEP): A = 1; B = 4
for c in (Strict, Conf, Ej, Keep): attempt(c.__name__, lambda: repr(c(7)))
class F(float, Enum): PI = 3.14; E = 2.71
print(F.PI, F.PI * 2, F(2.71), F.PI > F.E, repr(F.E))
class Mixin:
    def hello(self): return "hello " + self.name
class M(Mixin, Enum): A = 1
print(M.A.hello())
class Tup(tuple, Enum): A = (1, 2); B = (3, 4)
print(Tup.A, Tup.A[0], Tup((3, 4)), len(Tup.A))
def verify_it():
    @verify(CONTINUOUS)
    class V(IntEnum): A = 1; C = 3
attempt("verify", verify_it)
class W(Enum):
    A = member(1); B = nonmember(2)
    @member
    def f(self): pass
    class Inner: pass
print(list(W)[:1], W.B, W.__members__.keys() - {"f", "Inner"})
E2 = Enum("E2", "A B C"); print(list(E2), E2.B.value); E3 = Enum("E3", {"X": 10, "Y": 20}); print(list(E3)); E4 = IntEnum("E4", ["P", "Q"], start=5); print(list(E4)); E5 = Flag("E5", "R W"); print(list(E5), E5.R | E5.W); E6 = Enum("E6", [("m", 1), ("n", 2)], module="mod", qualname="Some.E6"); print(E6.m, E6.__module__, E6.__qualname__, repr(E6)); attempt("func dup", lambda: Enum("E7", "A A"))
match N.TWO:
    case N.ONE: print("one")
    case N.TWO: print("two")
