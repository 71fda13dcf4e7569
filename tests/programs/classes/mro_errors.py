# Orders of bases that cannot be, and the texts about them.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
for bases in [(A, B), (B, C, A, B), (A, A), (object, A), (D, B, A, C), (B, A, C)]:
    try:
        cls = type("X", bases, {})
        print([c.__name__ for c in cls.__mro__])
    except TypeError as e:
        print(str(e).replace("\n", "|"))


class X(D): pass
class Y(C, B): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(str(e).replace("\n", "|"))
try:
    class I(int, str): pass
except TypeError as e:
    print(e)
try:
    class J(int, float): pass
except TypeError as e:
    print(e)
for base in [bool, type(None), type(Ellipsis), type(NotImplemented), type(lambda: 0), type(print), range, slice, memoryview, type(iter([])), type({}.keys()), type((x for x in ()))]:
    try:
        type("S", (base,), {})
        print("fine", base)
    except TypeError as e:
        print(e)
for bases in [5, (5,), "ab", ("ab",), (None,), [object], ()]:
    try:
        print(type("T", bases, {}).__mro__)
    except TypeError as e:
        print(e)
try:
    class U(5): pass
except TypeError as e:
    print(e)
try:
    class V(lambda: 0): pass
except TypeError as e:
    print(e)


class M(type):
    def mro(cls):
        order = super().mro()
        return [order[0], *reversed(order[1:-1]), order[-1]]


class W(B, C, metaclass=M): pass
print([c.__name__ for c in W.__mro__], W.__bases__)


class Bad(type):
    def mro(cls):
        return answer


for answer in [5, [], [object], [int], ["x"], None, (object,)]:
    try:
        print(Bad("R", (), {}).__mro__)
    except TypeError as e:
        print(e)
A.__bases__
try:
    A.__bases__ = (D,)
except TypeError as e:
    print(e)
try:
    D.__bases__ = (C, B)
    print([c.__name__ for c in D.__mro__], [c.__name__ for c in X.__mro__])
except TypeError as e:
    print(e)
for value in [(), 5, (int,), (B, B), (object,)]:
    try:
        D.__bases__ = value
        print([c.__name__ for c in D.__mro__])
    except TypeError as e:
        print(e)
