class A:
    x = "A.x"
    @property
    def p(self): return "A.p"
    @classmethod
    def c(cls): return "A.c", cls.__name__
    @staticmethod
    def s(): return "A.s"
    def m(self): return "A.m"
class B(A):
    x = "B.x"
    @property
    def p(self): return "B" + super().p
    @classmethod
    def c(cls): return "B", super().c()
    @staticmethod
    def s(): return "B" + super(B, B).s()
    def m(self): return "B" + super(B, self).m()
    def get(self): return super().x, super(B, self).x
    def __getattr__(self, name): return "hook " + name
b = B()
print(b.p, B.c(), b.c(), B.s(), b.m(), b.get())
sup = super(B, b)
print(sup.m(), sup.__self__ is b, sup.__thisclass__, sup.__self_class__)
print(repr(sup), repr(super(B)))
try:
    sup.missing
except AttributeError as e:
    print(e)
def attempt(f):
    try:
        print(f())
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)
def bare(): return super()
attempt(bare)
attempt(lambda: super(5, 6))
attempt(lambda: super(B, 5))
attempt(lambda: super(B, A()))
class C(A):
    def f(self): return [super(C, self).m() for _ in range(2)]
    def g(self):
        def inner(): return super(C, self).m()
        return inner()
    def h(self): return __class__
print(C().f(), C().g(), C().h())
class D(A):
    def __setattr__(self, k, v): super().__setattr__(k, v * 2)
    def __init__(self): self.z = 4
print(D().z)
class E(A):
    def m(self, *args): return super().m(*args)
attempt(lambda: E().m(1))
