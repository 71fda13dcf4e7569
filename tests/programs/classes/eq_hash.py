class A:
    def __eq__(self, o): return True
class B(A):
    __hash__ = object.__hash__
class C(A): pass
class D:
    def __hash__(self): return 7
class E(D):
    def __eq__(self, o): return NotImplemented
    __hash__ = D.__hash__
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: hash(A())); attempt(lambda: hash(C())); attempt(lambda: isinstance(hash(B()), int)); attempt(lambda: hash(D())); attempt(lambda: hash(E()))
print(A.__hash__, C.__hash__, E() == E(), E() != E())
class H:
    def __hash__(self): return 2 ** 70
class I:
    def __hash__(self): return -1
class J:
    def __hash__(self): return "x"
class K:
    def __hash__(self): return True
print(hash(H()) == hash(2 ** 70), hash(I()), hash(K()))
attempt(lambda: hash(J()))
class N:
    def __eq__(self, o): return "yes"
print(N() == 1, N() != 1, 1 == N())
class M:
    def __ne__(self, o): return "ne"
print(M() != 1, M() == 1)
class L:
    def __eq__(self, o): raise ValueError("eq")
try:
    L() == 1
except ValueError as e:
    print(e)
try:
    L() in [1, 2]
except ValueError as e:
    print(e)
attempt(lambda: {A(): 1})
A.__hash__ = lambda self: 3
print(hash(A()), hash(C()))
del A.__hash__
print(isinstance(hash(C()), int))
