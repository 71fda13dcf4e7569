class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.__mro__])
class M(type):
    def mro(cls):
        return [cls, object]
class N(A, metaclass=M): pass
print([c.__name__ for c in N.__mro__], hasattr(N, "zzz"))
class BadM(type):
    def mro(cls): return [cls, 5]
try:
    class Q(metaclass=BadM): pass
except TypeError as e:
    print(e)
classes = [type("T0", (), {"v": 0})]
for i in range(1, 60):
    classes.append(type(f"T{i}", (classes[-1],), {}))
print(classes[-1].v, len(classes[-1].__mro__), classes[-1]().v)
classes[0].v = "new"
print(classes[-1]().v)
classes[30].v = "mid"
print(classes[-1]().v, classes[29]().v)
