class A:
    tag = "class"
    def f(self): return "f1"
def read(o): return o.tag
def call(o): return o.f()
a = A(); b = A()
out = [read(a), call(a)]
a.tag = "inst"
out += [read(a), read(b)]
A.tag = "class2"
out += [read(a), read(b)]
A.f = lambda self: "f2"
out += [call(a), call(b)]
a.f = lambda: "own"
out += [call(a), call(b)]
del a.f
out += [call(a)]
class B(A): pass
c = B()
out += [read(c), call(c)]
B.tag = property(lambda self: "prop")
out += [read(c)]
A.f = staticmethod(lambda: "static")
out += [call(c), call(a)]
A.f = classmethod(lambda cls: cls.__name__)
out += [call(c), call(a)]
del A.f
for o in (a, c):
    try:
        call(o)
    except AttributeError as e:
        out.append(str(e))
class D:
    def __init__(self): self.v = 1
def bump(o):
    o.v += 1
    return o.v
d = D()
out += [bump(d), bump(d), d.__dict__, bump(d)]
d.__dict__["v"] = 100
out += [bump(d)]
class E:
    def __setattr__(self, k, v): object.__setattr__(self, k, v * 10)
e = E(); e.v = 1
out += [bump(e)]
class F:
    __slots__ = ("v",)
f = F(); f.v = 5
out += [bump(f)]
for o in (d, e, f, d):
    out.append(bump(o))
D.v = property(lambda self: 7, lambda self, val: out.append(("setter", val)))
out += [bump(d)]
D.__setattr__ = lambda self, k, v: out.append(("hook", k, v))
out += [bump(d)]
print(out)
class X:
    n = 0
    def step(self):
        X.n += 1
        return self.n
x = X()
print([x.step() for _ in range(5)])
def poly(items): return [i.name() for i in items]
class P1:
    def name(self): return 1
class P2:
    def name(self): return 2
class P3(P1): pass
print(poly([P1(), P2(), P3(), P1()] * 2))
