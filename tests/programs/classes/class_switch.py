class Small:
    def __init__(self): self.a = 1
class Big:
    def __init__(self):
        self.p = 1; self.q = 2; self.r = 3; self.s = 4; self.t = 5; self.u = 6
    def total(self): return sum(vars(self).values())
s = Small()
s.b = 2
s.__class__ = Big
print(s.a, s.b, vars(s), s.total())
for i, n in enumerate("pqrstuvwxyz"):
    setattr(s, n, i)
print(vars(s), s.q, s.z)
b = Big()
print(vars(b), b.total())
b.__class__ = Small
print(b.p, vars(b))
b.a = 9
del b.p
print(vars(b), b.a)
b.__class__ = Big
b.p = 100
print(vars(b), b.p, b.a)
class Same1:
    def __init__(self): self.x = 1
class Same2:
    def __init__(self): self.x = 2
o = Same1()
o.__class__ = Same2
print(o.x, type(o).__name__)
o.__init__()
print(o.x)
many = [Small() for _ in range(100)]
for k, m in enumerate(many):
    m.__class__ = Big
    m.u = k
    m.p = -k
print(sum([m.u + m.p for m in many]), vars(many[5]))
