class A:
    def who(self): return "A"
    def call(self): return self.who() + "!"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
print(D().who(), D().call(), [k.__name__ for k in D.__mro__])
print(D.mro() == list(D.__mro__), A.__subclasses__(), B.__subclasses__())
print(issubclass(D, A), issubclass(A, D), isinstance(D(), (int, C)))
def attempt(f):
    try:
        return f()
    except TypeError as e:
        print(e)
def bad1():
    class X(A, B): pass
def bad2():
    class X(A, A): pass
def bad3():
    class X(int, str): pass
def bad4():
    class X(bool): pass
def bad5():
    class X(5): pass
def bad6():
    class X(type(None)): pass
def bad7():
    class X(B, C): pass
    class Y(C, B): pass
    class Z(X, Y): pass
for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7): attempt(f)
class Base:
    def __init__(self, *args, **kw):
        print("Base", args, kw)
class Left(Base):
    def __init__(self, a, **kw):
        print("Left", a)
        super().__init__(**kw)
class Right(Base):
    def __init__(self, b, **kw):
        print("Right", b)
        super().__init__(**kw)
class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)
Both(a=1, b=2, c=3)
class E(A): pass
print(E().call(), E.who is A.who)
A.who = lambda self: "changed"
print(E().call(), D().who())
class F(E):
    x = 1
E.x = 5
print(F.x, F().x)
del F.x
print(F.x, F().x)
