"""Classes seen from outside: __dict__, __mro__, dir, vars, inspect-like walks, __annotations__, qualnames of everything."""
class A:
    "doc A"
    x: int = 1
    def f(self): "doc f"
    class Inner:
        def g(self): return [lambda: 0]
    @property
    def p(self): "doc p"; return 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
class B(A):
    y = 2
    def f(self): return super().f
print(list(A.__dict__), A.__doc__, B.__doc__, A.__module__, A.__qualname__, A.Inner.__qualname__, A.Inner().g()[0].__qualname__)
print([k.__name__ for k in B.__mro__], B.__bases__, B.__base__, A.__subclasses__(), type(B.__dict__).__name__)
print([n for n in dir(B) if not n.startswith("__")], [n for n in vars(B) if not n.startswith("__")])
b = B(); b.z = 3
print([n for n in dir(b) if not n.startswith("__")], vars(b), b.__dict__ is vars(b), b.__class__ is B)
for n in ("f", "p", "s", "c", "x", "Inner"):
    raw = A.__dict__[n]
    print(n, type(raw).__name__, getattr(raw, "__doc__", None) if n in "fp" else "", getattr(raw, "__qualname__", None))
print(A.p.fget.__qualname__, A.p.fget.__name__, A.p.__doc__, A.p.fset)
print(hasattr(b, "nope"), getattr(b, "nope", "default"), isinstance(b, A), issubclass(B, A), callable(b), callable(B))
for bad in (lambda: A.__dict__.update(x=1), lambda: setattr(int, "x", 1), lambda: delattr(A, "nope"), lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__bases__", 5),
            lambda: setattr(A, "__dict__", {}), lambda: setattr(A, "__mro__", ()), lambda: delattr(A, "__module__"), lambda: delattr(A, "__qualname__"), lambda: setattr(A, "__qualname__", 1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
A.__name__ = "Renamed"; print(A, A.__qualname__); A.__qualname__ = "Q.R"; print(A, repr(A()).split(" object")[0])
A.__doc__ = "new doc"; print(A.__doc__)
del A.x; print("x" in A.__dict__, hasattr(b, "x"))
A.added = lambda self: "added"; print(b.added())
print(A.__annotations__, B.__annotations__ if "__annotations__" in B.__dict__ else "inherited")
print(type.__call__(B).__class__.__name__, type.mro(B)[0].__name__, B.mro() == list(B.__mro__))
print(A.__weakref__ is not None if hasattr(A, "__weakref__") else None, A.__dictoffset__ != 0, A.__flags__ & (1 << 9) != 0, A.__basicsize__ > 0, A.__itemsize__)
print(sorted(set(dir(type)) - set(dir(object)))[:12])
def local():
    class L:
        def m(self):
            class M: pass
            return M
    return L
print(local().__qualname__, local()().m().__qualname__, local().m.__qualname__)
