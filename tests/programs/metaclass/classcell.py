# The __class__ cell: who fills it, and what happens if nobody does.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Keep(type):
    def __new__(m, name, bases, ns):
        print("cell in namespace", "__classcell__" in ns, type(ns.get("__classcell__")).__name__)
        return super().__new__(m, name, bases, ns)
class A(metaclass=Keep):
    def f(self): return __class__
print(A().f() is A, hasattr(A, "__classcell__"))
class B(metaclass=Keep):
    def f(self): return 1
class Lose(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)
def lose():
    class X(metaclass=Lose):
        def f(self): return __class__
attempt("lose", lose)
def lose_unused():
    class X(metaclass=Lose):
        def f(self): return 1
    return X.__name__
attempt("lose unused", lose_unused)
class Other(type):
    def __new__(m, name, bases, ns):
        super().__new__(m, "Fake", bases, dict(ns))
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)
def other():
    class X(metaclass=Other):
        def f(self): return __class__
attempt("other", other)
class Bad(type):
    def __new__(m, name, bases, ns):
        ns["__classcell__"] = m.value
        return super().__new__(m, name, bases, ns)
for v in (None, 5, "cell"):
    Bad.value = v
    def bad():
        class X(metaclass=Bad): pass
    attempt("bad %r" % (v,), bad)
def bad_used():
    class X(metaclass=Bad):
        def f(self): return __class__
attempt("bad used", bad_used)
def not_type():
    class X(metaclass=lambda n, b, d: "just a string"):
        def f(self): return __class__
    return X
attempt("not a type", not_type)
def early():
    class X:
        def f(self): return __class__
        try: print(f(None))
        except NameError as e: print("in body", e)
    return X().f()
attempt("early", early)
class WithInit(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        print("in __init__", cls.which() is cls)
class C(metaclass=WithInit):
    @classmethod
    def which(cls): return __class__
class Sub:
    def __init_subclass__(cls): print("init_subclass", cls().me() is cls)
class D(Sub):
    def me(self): return __class__
class SetName:
    def __set_name__(self, owner, name): print("set_name", owner().me() is owner)
class E:
    attr = SetName()
    def me(self): return __class__
def assign():
    class X:
        def set(self, v):
            nonlocal __class__
            __class__ = v
        def get(self): return __class__
        def sup(self): return super().__repr__
    x = X(); x.set(int); print(x.get()); 
    try: x.sup()
    except TypeError as e: print(e)
    x.set(5)
    try: x.sup()
    except RuntimeError as e: print(e)
assign()
class F:
    __class__ = property(lambda self: int)
    def f(self): return __class__
print(F().f(), F().__class__, type(F()), isinstance(F(), int), isinstance(F(), F))
class G:
    def f(self):
        def g():
            def h(): return __class__
            return h
        return g()()
    class Inner:
        def f(self): return __class__
print(G().f().__name__, G.Inner().f().__qualname__)
print(G.f.__closure__[0].cell_contents is G)
H = type("H", (), dict(f=G.f)); print(H().f().__name__)
