# __annotations__ of classes, also of classes that have none.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class A: pass
print("__annotations__" in A.__dict__, A.__annotations__, "__annotations__" in A.__dict__)
class B:
    x: int
    y: str = "s"
    z: "forward"
    (w): float = 1
    self_ref: B if False else None
print(B.__annotations__, hasattr(B, "x"), B.y)
class C(B): pass
print(C.__annotations__, C.__annotations__ is C.__annotations__, "__annotations__" in C.__dict__)
class D(B): q: int
print(D.__annotations__, B().__annotations__ is B.__annotations__)
attempt("instance of none", lambda: type("N", (), {})().__annotations__)
attempt("int", lambda: int.__annotations__)
attempt("set int", lambda: setattr(int, "__annotations__", {}))
attempt("del int", lambda: delattr(int, "__annotations__"))
B.__annotations__ = {"new": 1}; print(B.__annotations__, B.__dict__["__annotations__"])
del B.__annotations__; attempt("after del", lambda: B.__annotations__)
attempt("del twice", lambda: (delattr(B, "__annotations__"), delattr(B, "__annotations__")))
B.__annotations__ = 5; print(B.__annotations__)
class E:
    attr: print("evaluated")
    def f(self): local: undefined_name = 3; return local
    if True: cond: int = 2
    for i in range(1): loop: int
print(E.__annotations__, E().f())
class F:
    __annotations__["direct"] = 1
    a: int
print(F.__annotations__)
class G:
    __annotations__ = {"pre": 0}
    b: str
print(G.__annotations__)
def err():
    class H: c: undefined_name
attempt("undefined", err)
class I:
    __private: int
    _I__other: str
    obj = type("O", (), {})()
    obj.attr: int = 5
    lst = [0]
    lst[0]: str = "x"
print(I.__annotations__, I.obj.attr, I.lst)
class M(type):
    meta_ann: int
class J(metaclass=M): pass
print(J.__annotations__, M.__annotations__)
class Slots:
    __slots__ = ("a",)
    a: int
print(Slots.__annotations__)
def deco(cls): cls.seen = dict(cls.__annotations__); return cls
@deco
class K:
    p: int = 1
print(K.seen)
class Prep(type):
    @classmethod
    def __prepare__(m, *a): return {"__annotations__": {"prepared": True}}
class L(metaclass=Prep): r: int
print(L.__annotations__)
t = type("T", (), {"__annotations__": {"k": int}}); print(t.__annotations__)
n = 0
def count(v):
    global n; n += 1; return v
class N:
    a: count(int) = count(1)
    b: count(str)
print(n, N.__annotations__)
