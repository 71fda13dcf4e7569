# The class changes while a hot loop runs over its instances.
class V:
    __slots__ = ("n",)
    def __init__(self, n): self.n = n
    def __add__(self, o): return V(self.n + o.n)
    def get(self): return self.n
    def __getitem__(self, i): return self.n + i
    def __eq__(self, o): return self.n == o.n
total = []
v, w = V(1), V(2)
for i in range(12):
    if i == 3: V.__add__ = lambda a, b: V(a.n * 100 + b.n)
    if i == 5: V.get = lambda self: -self.n
    if i == 6: V.__getitem__ = lambda self, i: "item"
    if i == 7: V.__eq__ = lambda a, b: NotImplemented
    if i == 8: V.__radd__ = lambda a, b: V(9); V.__add__ = lambda a, b: NotImplemented
    if i == 9: V.__add__ = int.__add__ if False else (lambda a, b: V(0))
    if i == 10: del V.get; V.get = property(lambda self: lambda: "from property")
    if i == 11: V.get = staticmethod(lambda: "static")
    try: s = (v + w).n
    except TypeError as e: s = str(e)
    total.append((i, s, v.get(), v[i], v == w, v != w))
for t in total: print(t)
class Base:
    def f(self): return "base"
    x = 1
class Mid(Base): pass
class Leaf(Mid): pass
l = Leaf(); out = []
for i in range(10):
    if i == 2: Mid.f = lambda self: "mid"
    if i == 3: Leaf.f = lambda self: "leaf"
    if i == 4: l.f = lambda: "instance"
    if i == 5: del l.f
    if i == 6: del Leaf.f
    if i == 7: Mid.__bases__ = (type("Other", (), {"f": lambda self: "other", "x": 2}),)
    if i == 8: l.__class__ = type("New", (), {"f": lambda self: "new", "x": 3})
    out.append((l.f(), l.x))
    if i == 6: del Mid.f
print(out)
class Switch:
    def go(self): self.__class__ = Done; return "first"
class Done:
    def go(self): self.__class__ = Switch; return "second"
s = Switch(); print([s.go() for _ in range(5)])
class Counter:
    def __init__(self): self.calls = 0
    def step(self):
        self.calls += 1
        if self.calls == 3: Counter.step = lambda self: "replaced"
        return self.calls
c = Counter(); print([c.step() for _ in range(5)])
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i == 3: It.__next__ = lambda self: (_ for _ in ()).throw(StopIteration)
        return self.i
try: print(list(It()))
except RuntimeError as e: print("RuntimeError", e)
class Cmp:
    n = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        Cmp.n += 1
        if Cmp.n == 4: Cmp.__lt__ = lambda a, b: a.v > b.v
        return self.v < o.v
print([x.v for x in sorted(map(Cmp, [5, 2, 8, 1, 9, 3]))])
import operator
add = operator.add
class Z: pass
for i in range(4):
    try: print(add(Z(), 1))
    except TypeError as e: print(e)
    if i == 0: Z.__add__ = lambda s, o: "added"
    if i == 1: Z.__add__ = None
    if i == 2: del Z.__add__
