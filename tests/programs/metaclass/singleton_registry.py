# Singletons, registries, counting and caching metaclasses.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Singleton(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a, **k)
        return cls._inst[cls]
class A(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
class B(A): pass
print(A(1) is A(2), A().v, B(5).v, B() is A(), type(A), A._inst.keys() == {A, B})
class Cached(type):
    def __init__(cls, *a): super().__init__(*a); cls.cache = {}
    def __call__(cls, *args):
        try: return cls.cache[args]
        except KeyError: o = cls.cache[args] = super().__call__(*args); return o
class C(metaclass=Cached):
    def __init__(self, x, y): self.x, self.y = x, y
print(C(1, 2) is C(1, 2), C(1, 2) is C(2, 1), len(C.cache)); attempt("C unhashable", lambda: C([], 1)); attempt("C args", lambda: C(1))
class Registry(type):
    reg = {}
    def __new__(m, name, bases, ns, key=None, **kw):
        c = super().__new__(m, name, bases, ns, **kw)
        if bases: m.reg[key or name.lower()] = c
        return c
    def __init__(c, name, bases, ns, key=None, **kw): super().__init__(name, bases, ns)
class Plugin(metaclass=Registry): pass
class Json(Plugin): pass
class Xml(Plugin, key="x"): pass
print({k: v.__name__ for k, v in Registry.reg.items()}, Plugin.reg is Registry.reg)
class Count(type):
    def __call__(cls, *a, **k): cls.n = cls.__dict__.get("n", 0) + 1; return super().__call__(*a, **k)
class D(metaclass=Count): pass
class E(D): pass
[D() for _ in range(4)]; [E() for _ in range(2)]; print(D.n, E.n)
class NoInst(type):
    def __call__(cls, *a): raise TypeError(f"{cls.__name__} cannot be instantiated")
class F(metaclass=NoInst): x = 1
attempt("F", lambda: F()); print(F.x, type(object.__new__(F)).__name__, type(type.__call__(F)).__name__)
class Final(type):
    def __new__(m, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"{b.__name__} is final")
        return super().__new__(m, name, bases, ns)
class G(metaclass=Final): pass
attempt("final", lambda: type("H", (G,), {}))
class Frozen(type):
    def __setattr__(cls, n, v): raise AttributeError(f"{cls.__name__}.{n} is frozen")
class I(metaclass=Frozen): x = 1
attempt("frozen", lambda: setattr(I, "x", 2)); type.__setattr__(I, "x", 3); print(I.x, I().x)
class Wrap(type):
    def __new__(m, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"): ns[k] = m.logged(k, v)
        return super().__new__(m, name, bases, ns)
    @staticmethod
    def logged(n, f): return lambda *a: (print("->", n), f(*a))[1]
class J(metaclass=Wrap):
    def go(self, x): return x * 2
print(J().go(4))
class Attrs(type):
    def __getattr__(cls, n): return f"{cls.__name__}:{n}"
class K(metaclass=Attrs): real = 1
print(K.real, K.fake, hasattr(K(), "fake")); K.fake = 2; print(K.fake); del K.fake; print(K.fake)
class Slotted(type):
    def __new__(m, name, bases, ns): ns["__slots__"] = tuple(ns.get("__annotations__", ())); return super().__new__(m, name, bases, ns)
class L(metaclass=Slotted): a: int; b: str
l = L(); l.a = 1; print(l.a, L.__slots__); attempt("slot", lambda: setattr(l, "c", 1))
for i in range(3): print(A(i).v, C(i, i).x, end=" ")
print()
class Swap(type):
    def __call__(cls, *a): return super(Swap, Other).__call__(*a) if a else super().__call__()
class Other(metaclass=Swap):
    def __init__(self, *a): self.a = a
class M(metaclass=Swap): pass
print(type(M()).__name__, type(M(1)).__name__, M(1, 2).a)
