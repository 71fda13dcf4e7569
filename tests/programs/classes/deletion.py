class A:
    x = 1
    def f(self): return "f"
    def __repr__(self): return "A!"
    def __eq__(self, o): return True
a = A()
print(a, a == 5, a.f())
del A.__repr__
print(repr(a)[:12])
del A.__eq__
print(a == 5, A.__dict__.get("__hash__", "gone"))
del A.f
print(hasattr(a, "f"))
for name in ("x", "nope"):
    try:
        delattr(A, name)
        print("deleted", name)
    except AttributeError as e:
        print(e)
A.__len__ = lambda self: 4
print(len(a))
A.__len__ = lambda self: 5
print(len(a))
del A.__len__
try:
    len(a)
except TypeError as e:
    print(e)
A.__call__ = lambda self, x: x
print(a(3), callable(a))
del A.__call__
print(callable(a))
A.__iter__ = lambda self: iter([1, 2])
print(list(a))
A.__iter__ = None
try:
    list(a)
except TypeError as e:
    print(e)
A.__getattr__ = lambda self, n: n
print(a.zzz)
A.__getattribute__ = lambda self, n: "all " + n
print(a.zzz, a.__dict__)
del A.__getattribute__
del A.__getattr__
print(hasattr(a, "zzz"))
A.__new__ = lambda cls: 42
print(A())
A.__new__ = staticmethod(lambda cls, *k: object.__new__(cls))
print(type(A(1)).__name__)
A.__init__ = lambda self, v: setattr(self, "v", v)
print(A(7).v)
del A.__init__
try:
    A(7)
    print("no error")
except TypeError as e:
    print(e)
A.__add__ = lambda self, o: ("add", o)
A.__radd__ = lambda self, o: ("radd", o)
print(a + 1, 1 + a)
del A.__add__
try:
    a + 1
except TypeError as e:
    print(e)
class B(A): pass
b = B()
A.__bool__ = lambda self: False
print(bool(b))
B.__bool__ = lambda self: True
print(bool(b), bool(a))
del B.__bool__
print(bool(b))
