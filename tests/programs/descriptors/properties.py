class A:
    def __init__(self): self._x = 0
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self):
        print("deleting")
        self._x = None
    @property
    def ro(self): return 1
    def _w(self, v): print("write", v)
    wo = property(None, _w, doc="write only")
a = A()
a.x = 5
print(a.x)
a.x += 1
print(a.x)
del a.x
print(a.x, A.x.__doc__, A.wo.__doc__, A.ro.__doc__)
def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
attempt(lambda: setattr(a, "ro", 1))
attempt(lambda: delattr(a, "ro"))
attempt(lambda: a.wo)
a.wo = 3
print(A.x.fget(a), A.x.fset is not None, A.ro.fset, type(A.x), A.x.__get__(None, A) is A.x)
class B(A):
    @A.x.getter
    def x(self): return "B" + str(self._x)
b = B()
b.x = 7
print(b.x)
p = property()
class C: p = p
attempt(lambda: C().p)
attempt(lambda: setattr(C(), "p", 1))
p2 = property(lambda s: 1)
class D:
    q = p2
attempt(lambda: setattr(D(), "q", 1))
p3 = property(lambda s: 1)
E = type("E", (), {})
E.z = p3
attempt(lambda: setattr(E(), "z", 1))
class SubProp(property):
    def extra(self): return "extra"
class F:
    @SubProp
    def v(self):
        "sub doc"
        return 3
    @v.setter
    def v(self, x): print("F.v", x)
f = F(); f.v = 9
print(f.v, F.v.extra(), type(F.v), F.v.__doc__)
attempt(lambda: property(1, 2, 3, 4, 5))
print(isinstance(A.x, property))
