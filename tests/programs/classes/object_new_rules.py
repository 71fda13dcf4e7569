# object.__new__, object.__init__ and when they take arguments.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Plain: pass
class HasNew:
    def __new__(cls, *a, **k): return super().__new__(cls)
class HasInit:
    def __init__(self, *a, **k): pass
class Both:
    def __new__(cls, *a): return object.__new__(cls)
    def __init__(self, *a): self.a = a
class PassNew:
    def __new__(cls, *a): return object.__new__(cls, *a)
class PassInit:
    def __init__(self, *a): super().__init__(*a)
class PassBoth:
    def __new__(cls, *a): return object.__new__(cls, *a)
    def __init__(self, *a): object.__init__(self, *a)
for c in (Plain, HasNew, HasInit, Both, PassNew, PassInit, PassBoth):
    attempt(c.__name__ + "()", lambda: type(c()).__name__); attempt(c.__name__ + "(1)", lambda: type(c(1)).__name__); attempt(c.__name__ + "(x=1)", lambda: type(c(x=1)).__name__)
attempt("object(1)", lambda: object(1)); attempt("object new", lambda: object.__new__()); attempt("object new 5", lambda: object.__new__(5)); attempt("object init", lambda: object.__init__()); attempt("init on int", lambda: object.__init__(5, 1)); attempt("init on plain", lambda: object.__init__(Plain(), 1))
class Ret:
    def __new__(cls, v): return v
    def __init__(self, v): print("init", type(v).__name__)
print(Ret(5), Ret("s"), Ret(None))
class Same(Ret): pass
r = object.__new__(Ret); print(Ret(r) is r, type(Same(r)).__name__); s = object.__new__(Same); print(Ret(s) is s)
for v in (5, "s", None, False, 0, ()):
    class Bad:
        def __init__(self): return v
    attempt("init returns %r" % (v,), lambda: type(Bad()).__name__)
class Gen:
    def __init__(self): yield 1
attempt("generator init", lambda: Gen())
async def co(): pass
class Co:
    async def __init__(self): pass
attempt("lambda init", lambda: type("X", (), {"__init__": lambda s: 3})())
attempt("init not callable", lambda: type("X", (), {"__init__": 5})()); attempt("new not callable", lambda: type("X", (), {"__new__": 5})()); attempt("new builtin", lambda: type("X", (), {"__new__": len})()); attempt("new static", lambda: type("X", (), {"__new__": staticmethod(lambda c: 7)})())
attempt("new classmethod", lambda: type("X", (), {"__new__": classmethod(lambda c, d: (c is d))})())
class Lazy:
    @property
    def __init__(self): return lambda *a: print("property init", a)
Lazy(1, 2)
class NewOfBase(int):
    def __new__(cls, *a): return super().__new__(cls, 42)
print(NewOfBase(), NewOfBase(1, 2, 3), NewOfBase.__new__(NewOfBase), int.__new__(NewOfBase, 7))
class Single:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(self): self.n = getattr(self, "n", 0) + 1
print(Single() is Single(), Single().n)
Plain.__init__ = lambda self, x: setattr(self, "x", x); print(Plain(3).x); attempt("now needs", lambda: Plain()); del Plain.__init__; attempt("again", lambda: Plain(1)); Plain.__new__ = lambda cls, *a: object.__new__(cls); attempt("patched new", lambda: type(Plain(1)).__name__); 

class Kw:
    def __init__(self, a, /, b, *, c=3): self.t = (a, b, c)
print(Kw(1, 2).t, Kw(1, b=2, c=4).t); attempt("Kw0", lambda: Kw()); attempt("Kw a", lambda: Kw(a=1, b=2)); attempt("Kw many", lambda: Kw(1, 2, 3)); attempt("Kw bad", lambda: Kw(1, 2, d=4))
