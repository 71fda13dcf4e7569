# Assignments to __bases__ with metaclasses, and custom mro().
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class M(type):
    def mro(cls):
        r = super().mro()
        if cls.__dict__.get("rev"): r[1:-1] = r[1:-1][::-1]
        return r
class A: who = "A"; only_a = 1
class B: who = "B"; only_b = 1
class C(A, B, metaclass=M): pass
class D(A, B, metaclass=M): rev = True
print(C.__mro__, D.__mro__, C.who, D.who, D().who, C.mro() == list(C.__mro__))
A.who = "A2"; print(C.who, D.who); B.who = "B2"; print(C.who, D.who)
class Inject(type):
    def mro(cls): return [cls, Extra] + type.mro(cls)[1:]
class Extra:
    extra = "injected"
    def hello(self): return "hello from Extra"
class E(metaclass=Inject): pass
print(E.extra, E().hello(), E.__mro__, Extra.__subclasses__(), issubclass(E, Extra), isinstance(E(), Extra)); 

for bad in (5, [], [5], "ab", [object, 5], [int], None):
    class Bad(type):
        def mro(cls): return [cls] + bad if isinstance(bad, list) else bad
    attempt("mro %r" % (bad,), lambda: Bad("X", (), {}).__name__)
class X: pass
class Y(X): pass
class Z(Y): z = 1
class W: w = "W"
z = Z(); Y.__bases__ = (W,); print(Z.__mro__, z.w, issubclass(Z, X), X.__subclasses__(), W.__subclasses__(), Y.__base__); Y.__bases__ = (X, W); print(Z.__mro__, [c.__name__ for c in X.__subclasses__()])
for label, v in (("self", lambda: (Z,)), ("own", lambda: (Y,)), ("empty", lambda: ()), ("list", lambda: [X]), ("int", lambda: (5,)), ("dup", lambda: (X, X)), ("builtin", lambda: (int,)), ("bool", lambda: (bool,)), ("order", lambda: (object, X))):
    def go(): Y.__bases__ = v(); return Y.__mro__
    attempt(label, go)
print(Y.__bases__, Z.__mro__); attempt("del", lambda: delattr(Y, "__bases__")); attempt("int bases", lambda: setattr(int, "__bases__", (object,)))
class P1: pass
class P2: pass
class Q1(P1, P2): pass
class Q2(P2): pass
class R(Q1, Q2): pass
def conflict(): Q2.__bases__ = (P2, P1)
attempt("conflict", conflict); print(Q2.__bases__, R.__mro__)
class Op1:
    def __add__(self, o): return "op1"
class Op2:
    def __add__(self, o): return "op2"
    def __call__(self): return "call2"
class Op(Op1): pass
o = Op(); r = []
for i in range(4):
    if i == 2: Op.__bases__ = (Op2,)
    try: r.append((o + 1, o()))
    except TypeError as e: r.append((o + 1, str(e)))
print(r)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("a",)
class S3: __slots__ = ("a", "b")
class T(S1): __slots__ = ()
T.__bases__ = (S2,); t = T(); t.a = 1; print(t.a); attempt("slots", lambda: setattr(T, "__bases__", (S3,)))
