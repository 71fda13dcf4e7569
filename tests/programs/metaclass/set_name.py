# __set_name__: when it is called, with what, and what its errors become.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e, "| cause:", type(e.__cause__).__name__, e.__cause__, e.__suppress_context__)
class D:
    def __init__(self, tag): self.tag = tag
    def __set_name__(self, owner, name): print("set", self.tag, owner.__name__, name, sorted(k for k in vars(owner) if k[0] != "_"))
    def __repr__(self): return f"D({self.tag})"
shared = D("shared")
class A:
    a = D(1); b = D(2); c = shared; d = shared
    __dunder__ = D("dunder")
    a = D(3)
A.e = D("late")
class B(A): f = D("in B")
X = type("X", (), {"one": D("one"), "two": 5})
class Bad:
    def __set_name__(self, owner, name): raise KeyError(name, owner.__name__)
def bad():
    class C: attr = Bad()
attempt("bad", bad)
class Arity:
    def __set_name__(self): pass
def arity():
    class C: attr = Arity()
attempt("arity", arity)
class NoneName: __set_name__ = None
def none():
    class C: attr = NoneName()
attempt("none", none)
class OnInstance:
    def __init__(self): self.__set_name__ = lambda *a: print("never")
class C: attr = OnInstance()
class Static:
    @staticmethod
    def __set_name__(owner, name): print("static", owner.__name__, name)
class E: attr = Static()
class ClassM:
    @classmethod
    def __set_name__(cls, owner, name): print("classmethod", cls.__name__, owner.__name__, name)
class F: attr = ClassM()
class Meta(type):
    def __set_name__(cls, owner, name): print("meta", cls.__name__, owner.__name__, name)
class Inner(metaclass=Meta): pass
class Outer: inner = Inner
class Adder:
    def __set_name__(self, owner, name): owner.added = name; setattr(owner, name + "_x", 1)
class G: p = Adder(); q = Adder()
print(G.added, G.p_x, G.q_x)
class Deleter:
    def __set_name__(self, owner, name): delattr(owner, name)
class H: p = Deleter(); q = 1
print(hasattr(H, "p"), H.q)
class Order(type):
    def __new__(m, *a, **k):
        print("before"); c = super().__new__(m, *a, **k); print("after"); return c
    def __init__(c, *a): print("init"); super().__init__(*a)
class Par:
    def __init_subclass__(cls): print("init_subclass")
class I(Par, metaclass=Order): x = D("order")
class WithGetattr:
    def __getattr__(self, n): print("getattr", n); raise AttributeError(n)
class J: x = WithGetattr()
print(property.__set_name__, hasattr(object, "__set_name__"))
p = property(lambda s: 1); p.__set_name__(int, "nm")
try: p.__set__(3, 4)
except AttributeError as e: print(e)
try: p.__set_name__(1)
except TypeError as e: print(e)
