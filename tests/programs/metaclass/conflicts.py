# Which metaclass is taken, and when there is none.
class M1(type): pass
class M2(type): pass
class M12(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
for bases, kwargs in [((A, B), {}), ((A,), {"metaclass": M2}), ((A, B), {"metaclass": M12}), ((A,), {"metaclass": type}), ((A,), {"metaclass": M12}), ((object,), {"metaclass": M1})]:
    try:
        class X(*bases, **kwargs): pass
        print(type(X).__name__, [c.__name__ for c in X.__mro__])
    except TypeError as e:
        print(e)
try:
    type("Y", (A, B), {})
except TypeError as e:
    print(e)
print(type(type("Z", (A,), {})).__name__)
try:
    M2("W", (A,), {})
except TypeError as e:
    print(e)


def function_meta(name, bases, namespace, **kwargs):
    print("function", name, bases, sorted(k for k in namespace if not k.startswith("__")), kwargs)
    return "not a class"


class F(metaclass=function_meta, extra=1):
    x = 1


print(F)


class Callable:
    def __call__(self, *args, **kwargs):
        return type(*args)

    def __prepare__(self, name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"prepared": True}


class G(metaclass=Callable(), key=2): pass
print(G.prepared, type(G))
for bad in [5, "x", None]:
    try:
        class H(metaclass=bad): pass
        print(H)
    except TypeError as e:
        print(e)


class NoPrepare(type):
    __prepare__ = None


try:
    class I(metaclass=NoPrepare): pass
except TypeError as e:
    print(e)


class BadPrepare(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return 5


try:
    class J(metaclass=BadPrepare): pass
except TypeError as e:
    print(e)


class Kw(type):
    def __new__(cls, name, bases, ns, **kw):
        return super().__new__(cls, name, bases, ns)


try:
    class K(metaclass=Kw, a=1): pass
    print("fine", K)
except TypeError as e:
    print(e)


class Kw2(type):
    def __new__(cls, name, bases, ns, **kw):
        return super().__new__(cls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class L(metaclass=Kw2, a=1): pass
print(L)
try:
    class N(a=1): pass
except TypeError as e:
    print(e)


class Meta3(type):
    def __call__(cls, *args):
        return ("made", cls.__name__, args)


class O(metaclass=Meta3):
    def __init__(self):
        print("never")


print(O(1, 2))


class Returns(type):
    def __new__(cls, name, bases, ns):
        return 42


class Q(metaclass=Returns): pass
print(Q)
try:
    class R(Q): pass
except TypeError as e:
    print(type(e).__name__)
print(type.__call__(M1, "S", (), {}), type(M1), M1.__mro__)
for args in [(), ("a",), ("a", ()), ("a", (), {}, 1), (5, (), {}), ("a", 5, {}), ("a", (), 5), ("a\0", (), {})]:
    try:
        print(type(*args))
    except (TypeError, ValueError) as e:
        print(e)
