# Abstract classes: which are, and what instantiating them says.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod, update_abstractmethods, get_cache_token
class A(ABC):
    @abstractmethod
    def f(self): return "base f"
    @property
    @abstractmethod
    def p(self): ...
class B(A):
    def f(self): return "B" + super().f()
class C(B): p = 5
class One(ABC):
    @abstractmethod
    def only(self): ...
for c in (A, B, C, One): attempt(c.__name__, lambda: type(c()).__name__); print(sorted(c.__abstractmethods__), bool(c.__flags__ & (1 << 20)))
print(C().f(), C().p)
class Many(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def cm(cls): ...
    @staticmethod
    @abstractmethod
    def sm(): ...
    x = property(abstractmethod(lambda s: 1))
    @abstractmethod
    async def co(self): ...
attempt("Many", lambda: Many()); attempt("args", lambda: Many(1, 2)); print(Many.sm(), Many.cm())
class Old(ABC):
    @abstractproperty
    def a(self): ...
    @abstractclassmethod
    def b(cls): ...
    @abstractstaticmethod
    def c(): ...
attempt("Old", lambda: Old())
class NewInit(A):
    def __new__(cls, *a): print("new"); return super().__new__(cls)
    def __init__(self, *a): print("init")
attempt("NewInit", lambda: NewInit(1))
class IntAbc(int, metaclass=ABCMeta):
    @abstractmethod
    def q(self): ...
attempt("IntAbc", lambda: IntAbc(5))
class ListAbc(list, metaclass=ABCMeta):
    @abstractmethod
    def q(self): ...
attempt("ListAbc", lambda: ListAbc())
B.p = 1; attempt("B patched", lambda: B()); update_abstractmethods(B); attempt("B updated", lambda: type(B()).__name__)
One.__abstractmethods__ = frozenset(); attempt("cleared", lambda: type(One()).__name__); One.__abstractmethods__ = {"zz", "aa"}; attempt("set", lambda: One()); del One.__abstractmethods__; attempt("deleted", lambda: One.__abstractmethods__); attempt("int", lambda: int.__abstractmethods__); attempt("type", lambda: type.__abstractmethods__)
class Plain: __abstractmethods__ = ["not enforced by plain dict entry"]
attempt("plain", lambda: type(Plain()).__name__)
class Mixin:
    def f(self): return "mixin"
    p = 3
class D(Mixin, A): pass
class E(A, Mixin): pass
attempt("D", lambda: D().f()); attempt("E", lambda: E())
print(A.register(int) is int, isinstance(5, A), issubclass(bool, A), isinstance("s", A)); attempt("register 5", lambda: A.register(5)); attempt("cycle", lambda: C.register(A)); t = get_cache_token(); A.register(str); print(isinstance("s", A), get_cache_token() != t)
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is Hook: return any("magic" in b.__dict__ for b in c.__mro__) or NotImplemented
        return NotImplemented
class Yes: magic = 1
class No: pass
print(issubclass(Yes, Hook), issubclass(No, Hook), isinstance(Yes(), Hook)); No.magic = 1; print(issubclass(No, Hook)); attempt("issubclass 5", lambda: issubclass(5, Hook))
class BadHook(ABC):
    @classmethod
    def __subclasshook__(cls, c): return 5
attempt("bad hook", lambda: issubclass(int, BadHook))
