# Class statements in exec(): bases, metaclasses, super, slots, properties, decorators, keywords.
ns = {"__name__": "made"}
exec('''
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        cls.kw = kw
        return cls
    def __prepare__(name, bases, **kw):
        return {"prepared": name}
    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.made_by = "meta"
        return obj
    def __init__(cls, *args, **kw): super().__init__(*args)
class Base(metaclass=Meta, flag=1):
    count = 0
    def __init_subclass__(cls, tag=None, **kw):
        cls.tag = tag
    def __init__(self, x):
        self.x = x
        Base.count += 1
    def __repr__(self): return f"{type(self).__name__}({self.x})"
    @property
    def double(self): return self.x * 2
    @double.setter
    def double(self, value): self.x = value // 2
    @staticmethod
    def st(a): return "static", a
    @classmethod
    def cm(cls, a): return cls.__name__, a
class Child(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def __eq__(self, other): return self.x == other.x
    __hash__ = None
    def __add__(self, other): return Child(self.x + other.x, 0)
class Slotted:
    __slots__ = "a", "b"
    def __init__(self): self.a = 1
def decorate(cls):
    cls.decorated = True
    return cls
@decorate
class Nested:
    class Inner:
        def where(self): return __class__.__qualname__
    inner = Inner()
class Error(ValueError):
    def __str__(self): return "own text"
''', ns)
Base, Child = ns["Base"], ns["Child"]
b, c = Base(3), Child(4, 5)
print(b, c, b.double, b.made_by, Base.kw, Child.kw, Base.prepared, Child.prepared, Base.count)
b.double = 10
print(b.x, Base.st(1), Child.cm(2), c + c, c == Child(4, 9), Child.__hash__)
print(Child.__mro__, type(Child), Child.__module__, Child.tag)
s = ns["Slotted"]()
try:
    s.c = 1
except AttributeError as e:
    print(e)
try:
    s.b
except AttributeError as e:
    print(e)
print(ns["Nested"].decorated, ns["Nested"].inner.where(), ns["Nested"].Inner)
try:
    raise ns["Error"]("x")
except ValueError as e:
    print(repr(e), e)
exec("class Tagged(Base, tag='t'): pass\nprint(Tagged.tag, Tagged.__bases__)", ns)
exec("class Empty: x: int\nprint(Empty.__annotations__, Empty.__dict__.keys() >= {'__module__'})", ns)
exec("D = type('D', (Base,), {'extra': lambda self: self.x})\nprint(D(8).extra(), D)", ns)
exec("kw = {'metaclass': Meta, 'k': 2}\nclass E(**kw): pass\nprint(E.kw, type(E))", ns)
exec("bases = [Base]\nclass F(*bases): pass\nprint(F.__mro__[1].__name__)", ns)
d = {}
exec("y = 1\nclass A:\n    y = y + 1\n    z = [y for _ in range(1)] if 0 else y\nr = A.y, A.z, y", {}, d)
print(d["r"])
for source in "class X(1): pass", "class X(Base, metaclass=int): pass", "class X(Base, Base): pass":
    try:
        exec(source, ns)
    except TypeError as e:
        print(type(e).__name__, e)
