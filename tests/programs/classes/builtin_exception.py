# Subclasses of exceptions.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class E(Exception):
    def __init__(self, code, msg="m"): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
class N(E): pass
class A(Exception):
    def __new__(cls, *a, **k): s = super().__new__(cls, *a); s.kw = k; return s
    def __init__(self, *a, **k): pass
for e in (E(5), E(6, "hello"), N(7), A(1, 2, x=3), Exception(), Exception(1), Exception(1, 2)): print(repr(e), str(e), e.args, e.__dict__)
def r(e):
    try: raise e
    except Exception as x: return type(x).__name__, x is e, x.__traceback__ is not None
print(r(E(1)), r(N(2)))
try: raise E
except TypeError as e: print(e)
try: raise N(3) from KeyError("cause")
except E as e: print(e.code, repr(e.__cause__), e.__suppress_context__)
class Multi(KeyError, AttributeError): pass
print(Multi("k"), repr(Multi("k")), isinstance(Multi(), LookupError), Multi.__mro__[1:4])
try: raise Multi("q")
except AttributeError as e: print("as AttributeError", e)
class O(OSError):
    def __init__(self, *a): super().__init__(*a); self.extra = 1
print(O(2, "no"), O(2, "no").errno, type(OSError(2, "x")).__name__, type(O(2, "x")).__name__, O(2, "no", "file").filename, O("one"))
class S(StopIteration): pass
def gen():
    try: yield 1
    finally: pass
print(S(5).value, S().value, repr(S(5)))
class B(BaseException): pass
try:
    try: raise B("b")
    except Exception: print("no")
except B as e: print("B", e)
class K(KeyError):
    def __str__(self): return "custom " + repr(self.args)
print(K("x"), KeyError("x"), KeyError("x", "y"), KeyError())
e = Exception("x"); e.note = 1; e.args = (1, 2); print(e, e.args, e.__dict__); attempt("args", lambda: setattr(e, "args", 5)); e.args = [3]; print(e.args); attempt("del args", lambda: delattr(e, "args"))
class U(UnicodeDecodeError): pass
attempt("U", lambda: U("x")); print(U("utf8", b"ab", 0, 1, "why"))
class Sl(Exception): __slots__ = ("a",)
s = Sl("x"); s.a = 1; s.b = 2; print(s.a, s.b, s.__dict__, s)
class Eq(Exception):
    def __eq__(self, o): return type(o) is Eq and self.args == o.args
    __hash__ = None
print(Eq(1) == Eq(1), Eq(1) != Eq(2)); attempt("hash", lambda: hash(Eq()))
try: raise Eq(3)
except Eq as e: print("caught unhashable", e)
attempt("kw", lambda: Exception(x=1)); attempt("E kw", lambda: E(code=1)); attempt("E none", lambda: E()); attempt("except int", lambda: exec_except())
def exec_except():
    try: raise ValueError(1)
    except 5: pass
attempt("except 5", exec_except)
class M(type):
    def __instancecheck__(c, o): return True
class Never(Exception, metaclass=M): pass
try:
    try: raise ValueError("real")
    except Never: print("caught by instancecheck")
except ValueError as e: print("not by instancecheck", e)
import copy; c = copy.copy(N(9)) if False else None
