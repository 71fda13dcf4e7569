# __prepare__ may give any mapping; the class body writes into it.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
log = []
class Recorder(dict):
    def __setitem__(self, k, v):
        if k[:2] != "__": log.append(("set", k))
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k[:2] != "__": log.append(("get", k))
        return super().__getitem__(k)
    def __delitem__(self, k):
        log.append(("del", k)); super().__delitem__(k)
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        log.append(("prepare", name, [b.__name__ for b in bases], kw)); return Recorder()
    def __new__(mcls, name, bases, ns, **kw):
        log.append(("new", type(ns).__name__)); return super().__new__(mcls, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class A(metaclass=Meta, option=3):
    x = 1
    y = x + 1
    del x
    def f(self): return 5
    z = [y for _ in range(2)]
    for i in range(2): pass
print(log); log.clear()
print(A.y, A().f(), A.z, hasattr(A, "x"))
class Missing(dict):
    def __missing__(self, key):
        if key.startswith("__"): raise KeyError(key)
        return "<%s>" % key
class AutoMeta(type):
    @classmethod
    def __prepare__(mcls, *a): return Missing()
class Auto(metaclass=AutoMeta):
    a = undefined_name
    b = len
print(Auto.a, Auto.b)
class NotDict:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
class ND(type):
    @classmethod
    def __prepare__(m, *a): return NotDict()
    def __new__(m, name, bases, ns):
        print(type(ns).__name__, sorted(ns.d)); return type.__new__(m, name, bases, ns.d)
class C(metaclass=ND):
    v = 1
    w = v
print(C.v, C.w)
class ND2(type):
    @classmethod
    def __prepare__(m, *a): return NotDict()
attempt("not a dict to type.__new__", lambda: ND2("X", (), NotDict()))
def make(result):
    class M(type):
        @classmethod
        def __prepare__(m, *a): return result
    class X(metaclass=M): y = 1
    return X
for r in (None, 5, (), [], "abc", {1: 2}): attempt(repr(r), lambda: make(r).__name__)
class PM:
    def __prepare__(*a, **k): return 7
    def __call__(self, *a): return a
def pm():
    class X(metaclass=PM()): pass
attempt("instance", pm)
def raising():
    class M(type):
        @classmethod
        def __prepare__(m, *a): raise LookupError("prep")
    class X(metaclass=M): pass
attempt("raising", raising)
def no_args():
    class M(type):
        def __prepare__(): return {}
    class X(metaclass=M): pass
    return X
attempt("no args", no_args)
def shared():
    ns = {}
    class M(type):
        @classmethod
        def __prepare__(m, *a): return ns
    class X(metaclass=M): a = 1
    class Y(metaclass=M): b = 2
    return sorted(k for k in vars(Y) if k[:1] != "_"), sorted(k for k in ns if k[:1] != "_")
attempt("shared", shared)
print(type.__prepare__(), type.__prepare__(1, 2, x=3))
from collections import OrderedDict, ChainMap, UserDict
class OM(type):
    __prepare__ = lambda n, b: OrderedDict(first=1)
    def __new__(m, n, b, ns): 
        c = super().__new__(m, n, b, ns); c.order = [k for k in ns if k[:2] != "__"]; return c
class O(metaclass=OM): q = 1; p = 2
print(O.order)
class UM(type):
    @classmethod
    def __prepare__(m, n, b): return UserDict()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns.data)
class U(metaclass=UM): q = 1
print(U.q)
