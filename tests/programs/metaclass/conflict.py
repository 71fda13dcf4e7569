# Which metaclass wins, and when none does.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class M1(type): pass
class M2(type): pass
class M12(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class P: pass
def both(*bases, **kw):
    class X(*bases, **kw): pass
    return type(X).__name__
attempt("A", lambda: both(A))
attempt("P, A", lambda: both(P, A))
attempt("A, B", lambda: both(A, B))
attempt("A, B with M12", lambda: both(A, B, metaclass=M12))
attempt("A with M2", lambda: both(A, metaclass=M2))
attempt("A with type", lambda: both(A, metaclass=type))
attempt("P with M1", lambda: both(P, metaclass=M1))
attempt("int with M1", lambda: both(int, metaclass=M1))
attempt("type()", lambda: type(type("X", (A,), {})).__name__)
attempt("type() both", lambda: type(type("X", (A, B), {})).__name__)
attempt("M12()", lambda: type(M12("X", (A, B), {})).__name__)
attempt("M1() on B", lambda: type(M1("X", (B,), {})).__name__)
attempt("M1() on M12", lambda: type(M1("X", (both and M12("Y", (), {}),), {})).__name__)
def function_meta(name, bases, ns, **kw): return (name, [b.__name__ for b in bases], sorted(k for k in ns if k[:2] != "__"), kw)
class F(P, metaclass=function_meta, a=1, b=2): x = 1; y = 2
print(F)
class lambda_made(metaclass=lambda n, b, d: d["value"] * 2): value = 21
print(lambda_made)
attempt("function with A", lambda: (lambda: None) and both_func())
def both_func():
    class X(A, metaclass=function_meta): z = 1
    return X
attempt("function with A", both_func)
class Callable:
    def __call__(self, *args): return ("called", args[0])
    def __prepare__(self, *args): print("prepare", args); return {"pre": 1}
class Y(metaclass=Callable()): pass
print(Y)
def none_meta():
    class X(metaclass=None): pass
attempt("None", none_meta)
def int_meta():
    class X(metaclass=int): pass
attempt("int", int_meta)
def str_meta():
    class X(metaclass=str): pass
attempt("str", str_meta)
def tuple_meta():
    class X(metaclass=lambda *a: a): pass
    return len(X)
attempt("tuple", tuple_meta)
def twice():
    kw = {"metaclass": M1}
    class X(metaclass=M2, **kw): pass
attempt("twice", twice)
def by_dict():
    kw = {"metaclass": M1}
    class X(**kw): pass
    return type(X).__name__
attempt("by dict", by_dict)
class MM(type):
    def __call__(mcls, *args, **kw):
        print("MM.__call__", mcls.__name__, args[0], kw)
        return super().__call__(*args, **kw)
class M3(type, metaclass=MM):
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): print("M3 init", name, kw)
class Z(metaclass=M3, flag=1): pass
class W(Z, other=2): pass
print(type(Z), type(M3), type(MM))
