class A:
    x = 1
    def __getattr__(self, name):
        if name.startswith("bad"): raise AttributeError("no " + name)
        return "dyn_" + name
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)
a = A()
print(a.x, a.y)
a.z = 5
print(a.z)
del a.z
print(a.z, getattr(a, "bad", "default"), hasattr(a, "bad1"), hasattr(a, "good"))
try:
    a.bad2
except AttributeError as e:
    print(e)
try:
    del a.nope
except AttributeError as e:
    print(e)
class B:
    def __init__(self): self.log = []
    def __getattribute__(self, name):
        if name == "magic": return 42
        return super().__getattribute__(name)
    def __getattr__(self, name): return "fallback " + name
b = B()
print(b.magic, b.log, b.other)
class C:
    def __getattribute__(self, name): raise AttributeError("always")
try:
    C().x
except AttributeError as e:
    print(e)
print(getattr(C(), "x", None))
class D:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, name): return "hooked " + name
print(D().p)
class E:
    @property
    def p(self): raise ValueError("v")
    def __getattr__(self, name): return "hooked " + name
try:
    E().p
except ValueError as e:
    print(e)
class F: pass
f = F()
F.__getattr__ = lambda self, n: "late " + n
print(f.anything)
del F.__getattr__
try:
    f.anything
except AttributeError as e:
    print(e)
class G:
    def __len__(self): return 3
g = G()
g.__len__ = lambda: 5
print(len(g), g.__len__())
