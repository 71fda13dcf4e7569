# Cooperative super() in diamonds and with keyword passing.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class R:
    def __init__(self, **k): self.trail = ["R"]; self.rest = k
    def go(self): return ["R.go"]
class A(R):
    def __init__(self, a=0, **k): super().__init__(**k); self.a = a; self.trail.append("A")
    def go(self): return ["A.go"] + super().go()
class B(R):
    def __init__(self, b=0, **k): super().__init__(**k); self.b = b; self.trail.append("B")
    def go(self): return ["B.go"] + super().go()
class C(A, B):
    def __init__(self, **k): super().__init__(**k); self.trail.append("C")
    def go(self): return ["C.go"] + super().go()
c = C(a=1, b=2, z=3); print(c.trail, c.a, c.b, c.rest, c.go(), C.__mro__)
class D(B, A):
    go = lambda self: ["D.go"] + super(D, self).go()
print(D().go(), D(b=1).trail, super(A, c).go(), super(B, c).go(), super(C, c).go())
attempt("end", lambda: super(R, c).go()); print(super(A, C).go(c), super(C, c).__init__.__qualname__)
class Extra:
    def go(self): return ["Extra.go"]
class E(C, Extra): pass
print(E().go()); R.go = lambda self: ["R2"] + (super(R, self).go() if hasattr(super(R, self), "go") else []); print(E().go(), C().go())
class P:
    @classmethod
    def mk(cls, *a): return (cls.__name__, "P", a)
    @property
    def v(self): return 1
    @staticmethod
    def s(): return "s"
    def __getitem__(self, i): return ("P", i)
    def __len__(self): return 3
class Q(P):
    @classmethod
    def mk(cls, *a): return super().mk("q", *a)
    @property
    def v(self): return super().v + 1
    @staticmethod
    def s(): return super(Q, Q).s() + "q"
    def __getitem__(self, i): return ("Q", super().__getitem__(i))
    def __len__(self): return super().__len__() + 1
class S(Q):
    @classmethod
    def mk(cls, *a): return super().mk("s", *a)
    v = property(lambda self: super(S, self).v * 10)
print(S.mk(1), S().mk(2), S().v, Q.s(), Q()[4], len(Q())); attempt("item", lambda: super(Q, Q())[1]); attempt("len", lambda: len(super(Q, Q())))
for i in range(3): print([C(a=i).go() == ["C.go", "A.go", "B.go", "R2"], S().v])
A.go = lambda self: ["A patched"]; print(C().go()); del A.go; print(C().go())
class Meta(type):
    def who(cls): return "Meta " + cls.__name__
    def __call__(cls, *a): return ["made", super().__call__(*a)]
class Sub(Meta):
    def who(cls): return "Sub>" + super().who()
class T(metaclass=Sub):
    def __repr__(self): return "T()"
print(T.who(), T())
