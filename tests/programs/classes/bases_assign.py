class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A): pass
class D(C): pass
d = D()
print(d.f())
C.__bases__ = (B,)
print(d.f(), [k.__name__ for k in D.__mro__], A.__subclasses__(), B.__subclasses__())
def attempt(v):
    try:
        C.__bases__ = v
    except TypeError as e:
        print(e)
attempt(5); attempt(()); attempt((5,)); attempt((D,)); attempt((int,)); attempt((A, A))
C.__bases__ = (A, B)
print(d.f())
try:
    int.__bases__ = (object,)
except TypeError as e:
    print(e)
class E: 
    def __repr__(self): return "E!"
class F(E): pass
f = F()
print(f)
d.__class__ = F
print(d, type(d))
try:
    d.__class__ = int
except TypeError as e:
    print(e)
try:
    (5).__class__ = F
except TypeError as e:
    print(e)
try:
    d.__class__ = 5
except TypeError as e:
    print(e)
class G: __slots__ = ("a",)
try:
    d.__class__ = G
except TypeError as e:
    print(e)
