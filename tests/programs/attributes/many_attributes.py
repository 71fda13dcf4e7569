class Big:
    def __init__(self):
        for i in range(100):
            setattr(self, f"a{i}", i)
b = Big()
print(sum(vars(b).values()), b.a50, list(vars(b))[:3])
class Wide:
    def __init__(self):
        self.a0 = self.a1 = self.a2 = self.a3 = self.a4 = self.a5 = self.a6 = self.a7 = 1
        self.b0 = self.b1 = self.b2 = self.b3 = self.b4 = self.b5 = self.b6 = self.b7 = 2
w = Wide()
print(vars(w))
objs = [Wide() for _ in range(1000)]
for i, o in enumerate(objs):
    o.a3 = i
    o.extra = -i
print(sum([o.a3 + o.extra for o in objs]), sum([o.b7 for o in objs]))
class Node:
    def __init__(self, v, n=None):
        self.v = v
        self.n = n
head = None
for i in range(2000):
    head = Node(i, head)
t = 0
while head:
    t += head.v
    head = head.n
print(t)
n = Node(1)
setattr(n, "dyn amic", 5)
print(getattr(n, "dyn amic"), vars(n))
name = "v" + ""
print(getattr(n, "".join(["v"])))
class Base:
    def __init__(self): self.x = 1; self.y = 2
class Derived(Base):
    def __init__(self):
        super().__init__()
        self.z = 3
class Other:
    def set(self): self.o1 = 1; self.o2 = 2
class Multi(Derived, Other):
    pass
m = Multi(); m.set()
print(vars(m), m.x, m.z, m.o2)
class Counter:
    count = 0
    def __init__(self): self.count += 1
print(Counter().count, Counter.count, vars(Counter()))
