"""What classmethod wraps may be a descriptor."""
class A:
    @classmethod
    @property
    def p(cls): return cls.__name__
    @classmethod
    @classmethod
    def q(cls): return cls.__name__
    @classmethod
    @staticmethod
    def r(*a): return a
    class D:
        def __get__(self, *a): return a
        def __call__(self, *a): return a
    d = classmethod(D())
    @classmethod
    def f(cls): return cls.__name__
print(A.p, A().p, A.q(), A().q(), A.r(), A.d == (A, A), A().d == (A, A), A.f(), A().f())
try: print(classmethod(A.D()).__get__(3) == (int, int))
except Exception as e: print(type(e), e)
