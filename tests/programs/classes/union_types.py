# X | Y as types.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
import types
u = int | str
print(u, repr(int | None), None | int, int | str | None, int | list[int], list[int] | None, u.__args__, u.__parameters__, type(u), type(u).__name__)
print(u == str | int, u == (int | str), u != int | float, hash(u) == hash(str | int), (int | int) is int, int | int, (int | str) | int, int | (str | None), {u: 1}[str | int], u is (int | str))
print(isinstance(5, u), isinstance("s", u), isinstance(5.0, u), isinstance(None, int | None), issubclass(bool, u), issubclass(float, u), isinstance(True, u), issubclass(type(None), int | None))
for label, f in (("alias", lambda: isinstance([], list[int] | int)), ("alias2", lambda: isinstance(5, int | list[int])), ("sub alias", lambda: issubclass(int, list[int] | str)), ("sub none", lambda: issubclass(None, u)), ("int|5", lambda: int | 5), ("5|int", lambda: 5 | int), ("int|'s'", lambda: int | "s"), ("call", lambda: u(5)), ("len", lambda: len(u)), ("iter", lambda: iter(u)), ("getitem", lambda: u[int]), ("setattr", lambda: setattr(u, "x", 1)), ("set args", lambda: setattr(u, "__args__", 1)), ("new", lambda: types.UnionType()), ("sub", lambda: type("X", (types.UnionType,), {})), ("base", lambda: type("X", (u,), {})), ("int | ()", lambda: int | ()), ("lt", lambda: u < u), ("None|None", lambda: None | None), ("missing", lambda: u.nope), ("ior", lambda: exec_ior())): attempt(label, f)
def exec_ior():
    t = int; t |= str; return t
attempt("ior", exec_ior)
class A: pass
class B: pass
class M(type):
    def __or__(cls, o): return ("M or", o)
    def __ror__(cls, o): return ("M ror", o)
class C(metaclass=M): pass
print(A | B, A | C, C | A, C | 5, int | C, isinstance(A(), A | B), isinstance(B(), A | B), isinstance(5, A | B))
class InstCheck(type):
    def __instancecheck__(cls, o): print("check"); return True
class D(metaclass=InstCheck): pass
print(isinstance(5, int | D), isinstance("x", int | D))
def f(x: int | None = None) -> str | int: return x or "none"
print(f.__annotations__, f(), isinstance(f(), int | str)); print(type(None) | int, ... if attempt("ell", lambda: ... | int) else "", bool(u), str(u), f"{u}", [u], isinstance(u, types.UnionType), isinstance(int, types.UnionType), dir(u)[-3:] if False else "")
try: raise KeyError("k")
except (KeyError, ValueError) as e: print("tuple", e)
def exc():
    try: raise KeyError("k")
    except KeyError | ValueError: print("union")
attempt("except union", exc)
match 5:
    case int() | str(): print("matched")
import copy; print(copy.copy(u) == u, copy.deepcopy(u) == u); print(types.UnionType.__name__, type.__or__(int, str), type.__ror__(int, str), type.__or__(int, 5), (1).__or__(2))
