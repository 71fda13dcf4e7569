class Alias:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.bases
class A: pass
class B: pass
class C(Alias(A, B)): pass
print(C.__bases__, len(C.__orig_bases__), type(C.__orig_bases__[0]).__name__)
class D(Alias()): pass
print(D.__bases__)
class E(A, Alias(B)): pass
print([k.__name__ for k in E.__mro__])
class Bad:
    def __mro_entries__(self, bases): return 5
try:
    class F(Bad()): pass
except TypeError as e:
    print(e)
try:
    type("G", (Alias(A),), {})
except TypeError as e:
    print(e)
try:
    class H(5): pass
except TypeError as e:
    print(e)
try:
    class I("x"): pass
except TypeError as e:
    print(e)
bases = (A, B)
class J(*bases): pass
kw = {"metaclass": type}
class K(*bases, **kw): pass
print(J.__bases__, K.__bases__)
def base(): return A
class L(base()): pass
print(L.__base__)
