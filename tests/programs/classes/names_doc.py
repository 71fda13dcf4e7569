# __name__, __qualname__, __module__, __doc__ of classes: reading, setting, deleting.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A:
    "doc of A"
    class Inner:
        def method(self): pass
        class Deep: pass
    def f(self):
        class Local: pass
        return Local
print(A.__name__, A.__qualname__, A.__module__, A.__doc__)
print(A.Inner.__qualname__, A.Inner.Deep.__qualname__, A.Inner.method.__qualname__, A().f().__qualname__)
print(A, A.Inner, A().f())
class B(A): pass
print(B.__doc__, B().__doc__, A().__doc__, B.__module__)
for cls, attr, val in ((A, "__name__", "Renamed"), (A, "__name__", 5), (A, "__qualname__", "x.y.z"), (A, "__qualname__", None),
                       (A, "__module__", "other.mod"), (A, "__module__", 7), (A, "__module__", "builtins"), (A, "__doc__", "new doc"), (A, "__doc__", 9),
                       (int, "__name__", "x"), (int, "__qualname__", "x"), (int, "__module__", "x"), (int, "__doc__", "x"), (int, "foo", 1)):
    def set_(): setattr(cls, attr, val); return getattr(cls, attr), repr(cls)
    attempt(f"set {attr} {val!r}", set_)
for cls, attr in ((A, "__name__"), (A, "__qualname__"), (A, "__module__"), (A, "__doc__"), (int, "__name__"), (int, "foo"), (A, "nothing"), (A, "__dict__"), (A, "__bases__"), (A, "__mro__"), (A, "__class__"), (A, "__weakref__"), (A, "__base__"), (A, "__flags__")):
    def del_(): delattr(cls, attr)
    attempt(f"del {cls.__name__}.{attr}", del_)
attempt("module after", lambda: A.__module__)
attempt("doc after", lambda: A.__doc__)
for attr in ("__dict__", "__mro__", "__base__", "__flags__", "__basicsize__", "__text_signature__", "__subclasses__"):
    def s(): setattr(A, attr, 1)
    attempt("set " + attr, s)
A.__subclasses__ = None
print(A.__dict__["__subclasses__"], type.__subclasses__(A) == [B])
class C:
    __doc__ = property(lambda self: "computed")
    __module__ = "made.up"
    __qualname__ = "Some.Where"
print(C().__doc__, type(C.__doc__), C.__module__, C.__qualname__, C, C.__name__, "__qualname__" in C.__dict__)
try: print(repr(C())[:26])
except Exception as e: print(e)
class D:
    """first line

    indented
    """
print(repr(D.__doc__))
class E:
    "no " "concat" " doc"
class F:
    f"not a doc"
class G:
    b"bytes"
class H:
    x = 1
    "late"
print(E.__doc__, F.__doc__, G.__doc__, H.__doc__)
print(type.__doc__[:12], int.__module__, type.__module__, type.__qualname__, list.__name__)
class Meta(type):
    __doc__ = "meta doc"
    @property
    def __name__(cls): return "meta name"
    @property
    def __module__(cls): return "meta module"
class I(metaclass=Meta): pass
print(I.__doc__, I.__name__, I.__qualname__, I.__module__, repr(I), I)
J = type("J", (), {}); print(J.__doc__, "__doc__" in J.__dict__)
J.__doc__ = "set later"; print(J.__doc__, J().__doc__)
class K(J): __doc__ = None
print(K.__doc__, K().__doc__)
class L:
    def __init_subclass__(cls): cls.__name__ = cls.__name__.lower()
class Mixed(L): pass
print(Mixed, Mixed.__name__, Mixed.__qualname__, Mixed())if False else print(Mixed.__name__, Mixed.__qualname__)
try: A.x.y
except AttributeError as e: print(e)
try: A().x
except AttributeError as e: print(e)
