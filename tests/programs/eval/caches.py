# One place in the code, many types: what was remembered must not be wrong.
ns = {}
exec('''
def attr(o): return o.value
def method(o): return o.get()
def method_args(o, a, b): return o.put(a, b)
def store(o, v): o.value = v
def item(o, k): return o[k]
def add(a, b): return a + b
def call(f, *a): return f(*a)
def truth(x): return "yes" if x else "no"
def loop(xs):
    out = []
    for x in xs: out.append(x)
    return out
''', ns)
class A:
    value = "class A"
    def get(self): return "A.get"
    def put(self, a, b): return "A", a, b
class B:
    def __init__(self): self.value = "instance B"
    def get(self): return "B.get " + self.value
    put = lambda self, *a: ("B",) + a
class C(A):
    @property
    def value(self): return "property C"
    @staticmethod
    def get(): return "static"
    @classmethod
    def put(cls, a, b): return cls.__name__, a, b
class D:
    def __getattr__(self, name): return lambda *a: (name, a)
class E(B):
    __slots__ = ("extra",)
attr, method, margs = ns["attr"], ns["method"], ns["method_args"]
objects = [A(), B(), C(), D(), E(), A(), B()]
for _ in range(3):
    print([attr(o) if not isinstance(o, D) else attr(o)(1) for o in objects])
    print([method(o) for o in objects], [margs(o, 1, 2) for o in objects])
a = objects[0]
a.get = lambda: "shadowed"
print(method(a), method(A()))
A.get = lambda self: "patched"
print(method(A()), method(a))
del a.get
print(method(a))
a.value = "own"
print(attr(a), attr(A()))
A.value = "changed class"
print(attr(a), attr(A()))
del a.value
print(attr(a))
a.__class__ = B
try:
    attr(a)
except AttributeError as e:
    print(e)
ns["store"](a, "stored")
print(attr(a), method(a))
try:
    ns["store"](C(), 1)
except AttributeError as e:
    print(e)
add, item, call, truth, loop = (ns[k] for k in ("add", "item", "call", "truth", "loop"))
print([add(x, y) for x, y in ((1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (2 ** 62, 2 ** 62), (True, 1), (1j, 1))])
print([item(o, k) for o, k in (([1, 2], 1), ("ab", 0), ({"k": 5}, "k"), ((7,), -1), (range(5), 2), (b"x", 0), ([1, 2, 3], slice(1, None)))])
print(call(len, "abc"), call(A().get), call(lambda: 5), call(str, 5), call(max, 1, 2), call(int, "ff", 16), call(type(a).get, a))
print([truth(x) for x in (0, 1, "", "x", [], [0], None, 0.0, 0.1, (), {}, {1: 1}, a)])
print(loop([1, 2]), loop("ab"), loop({"k": 1}), loop(range(2)), loop(iter((1,))), loop(x for x in "g"), loop({5}))
import types
module = types.ModuleType("m")
module.value, module.get = "module value", lambda: "module function"
print(attr(module), method(module))
class Meta(type):
    value = "meta"
    def get(cls): return "meta get " + cls.__name__
class F(metaclass=Meta): pass
print(attr(F), method(F))
