# __init_subclass__ with keywords, through MRO and metaclasses.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag; Base.registry.append((cls.__name__, tag))
class A(Base): pass
class B(Base, tag="b"): pass
class C(B, tag="c"): pass
print(Base.registry, A.tag, B.tag, C.tag)
def unknown():
    class D(Base, other=1): pass
attempt("unknown", unknown)
def plain():
    class D(x=1): pass
attempt("plain", plain)
def plain2():
    class D(x=1, y=2): pass
attempt("plain2", plain2)
class Mixin:
    def __init_subclass__(cls, mixin=0, **kw): super().__init_subclass__(**kw); cls.mixin = mixin
class E(Mixin, Base, tag=1, mixin=2): pass
print(E.tag, E.mixin)
def positional():
    class P:
        def __init_subclass__(cls, req): cls.req = req
    class Q(P, req=5): pass
    print(Q.req)
    class R(P): pass
attempt("positional", positional)
class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw): print("explicit", cls.__name__, kw)
class F(Explicit, k=1): pass
class Static:
    @staticmethod
    def __init_subclass__(**kw): print("static", kw)
class G(Static, k=2): pass
class Raises:
    def __init_subclass__(cls): raise ValueError(cls.__name__)
def raises():
    class H(Raises): pass
attempt("raises", raises)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw); kw.pop("meta", None)
        return super().__new__(m, name, bases, ns, **kw)
    def __init__(c, name, bases, ns, **kw): print("init", name, kw); super().__init__(name, bases, ns)
class I(Base, metaclass=Meta, meta=1, tag="i"): pass
print(I.tag)
class NotOwn:
    def __init_subclass__(cls): print("sub of NotOwn:", cls.__name__)
print("none for itself")
class J(NotOwn): pass
J2 = type("J2", (NotOwn,), {})
attempt("type() kw", lambda: type("K", (Base,), {}, tag="typed").tag)
attempt("type() bad kw", lambda: type("K", (), {}, tag="typed").tag)
attempt("object", lambda: object.__init_subclass__())
attempt("object kw", lambda: object.__init_subclass__(x=1))
attempt("object arg", lambda: object.__init_subclass__(1))
attempt("int", lambda: int.__init_subclass__(x=1))
class Order:
    def __init_subclass__(cls): print("attrs there:", cls.attr, cls.__qualname__, cls.__mro__[1].__name__)
def local():
    class K(Order): attr = 5
local()
class Replaced: pass
Replaced.__init_subclass__ = classmethod(lambda cls, **k: print("patched", cls.__name__, k))
class L(Replaced, z=1): pass
class Dynamic(Base): pass
del Base.__init_subclass__
attempt("deleted", lambda: type("M", (Base,), {}, tag=1))
