class Data:
    def __get__(self, obj, owner): return ("get", obj is None, owner.__name__)
    def __set__(self, obj, value): print("set", value)
    def __delete__(self, obj): print("delete")
class NonData:
    def __get__(self, obj, owner=None): return ("nondata", obj is None)
class OnlySet:
    def __set__(self, obj, value): obj.__dict__["os"] = ("via", value)
class OnlyDelete:
    def __delete__(self, obj): print("od")
class A:
    d = Data()
    n = NonData()
    os = OnlySet()
    od = OnlyDelete()
a = A()
print(a.d, A.d, a.n, A.n)
a.d = 5
del a.d
a.__dict__["d"] = "hidden"
print(a.d)
a.n = "instance"
print(a.n, vars(a))
del a.n
print(a.n)
print(type(a.os).__name__)
a.os = 3
print(a.os)
def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
attempt(lambda: delattr(a, "os"))
attempt(lambda: setattr(a, "od", 1))
del a.od
A.d = "replaced"
print(A.d, a.d)
class Meta(type):
    md = Data()
    mn = NonData()
class B(metaclass=Meta):
    md = "own"
    mn = "own"
print(B.md, B.mn, B().md, B().mn)
B.md = 7
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        print("compute")
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class C:
    @Lazy
    def v(self): return 99
c = C()
print(c.v, c.v)
class Raise:
    def __get__(self, o, t): raise AttributeError("boom")
class D: r = Raise()
attempt(lambda: D().r)
print(hasattr(D(), "r"), getattr(D(), "r", "dflt"))
class Callable:
    def __get__(self, obj, owner): return lambda *a: (a, obj is None)
class E: f = Callable()
print(E().f(1, 2), E.f(3))
class NotDesc: pass
nd = NotDesc()
nd.__get__ = lambda *a: "no"
class F: x = nd
print(F().x is nd)
