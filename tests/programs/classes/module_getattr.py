# __getattr__ and __dir__ of modules (PEP 562), made at run time and of this module.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
import types, sys
m = types.ModuleType("m", "doc of m"); m.a = 1; m.__getattr__ = lambda n: f"lazy {n}" if n != "bad" else (_ for _ in ()).throw(AttributeError("no " + n)); m.__dir__ = lambda: ["z", "y"]
print(m.a, m.zzz, hasattr(m, "bad"), getattr(m, "bad", "dflt"), dir(m), m.__doc__, m.__name__); attempt("bad", lambda: m.bad)
m.zzz = "real"; print(m.zzz); del m.zzz; print(m.zzz); del m.__getattr__; attempt("gone", lambda: m.zzz); attempt("del", lambda: delattr(m, "zzz")); del m.__dir__; print("a" in dir(m))
def __getattr__(name):
    if name.startswith("dyn_"): return name.upper()
    raise AttributeError(f"module has no {name}")
me = sys.modules[__name__]
print(me.dyn_x, me.attempt is attempt); attempt("me", lambda: me.nothing)
try: print(dyn_y)
except NameError as e: print(e)
class Mod(types.ModuleType):
    @property
    def p(self): return "property of " + self.__name__
    def __getattr__(self, n): return "class getattr " + n
    def __setattr__(self, n, v): super().__setattr__(n, ("set", v))
    def __call__(self): return "called"
    def __len__(self): return 5
k = Mod("k"); k.x = 1; print(k.x, k.p, k.q, k(), len(k), k.__dict__["x"])
attempt("no name", lambda: types.ModuleType()); attempt("int name", lambda: types.ModuleType(5)); n = types.ModuleType("n"); del n.__name__; print(repr(n)); attempt("nameless", lambda: n.x); n.__name__ = 5; attempt("int named", lambda: n.x); print(n.__dict__.keys() >= {"__doc__", "__loader__", "__spec__", "__package__"}); attempt("dict set", lambda: setattr(n, "__dict__", {})); attempt("dict del", lambda: delattr(n, "__dict__"))
m.__getattr__ = 5; attempt("int getattr", lambda: m.nope); m.__getattr__ = None; attempt("None getattr", lambda: m.nope); m.__annotations__ = {"a": int}; print(m.__annotations__); del m.__annotations__; print(m.__annotations__)
del m.__getattr__; m.f = lambda *a: a; print(m.f(1)); m.__repr__ = lambda: "no"; print(repr(m)); m.__class_getitem__ = lambda k: k; attempt("sub", lambda: m[1])
