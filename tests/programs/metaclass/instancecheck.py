# isinstance and issubclass with hooks, tuples, unions, impostors and errors.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class M(type):
    def __instancecheck__(cls, obj): print("inst", cls.__name__, type(obj).__name__); return getattr(obj, "ok", [])
    def __subclasscheck__(cls, sub): print("sub", cls.__name__, sub); return "yes" if sub is int else ""
class A(metaclass=M): pass
class Ok: ok = True
print(isinstance(A(), A))
print(isinstance(Ok(), A) if False else "", isinstance(5, A), issubclass(int, A), issubclass(str, A), issubclass(A, A))
print(isinstance(5, (str, (A, int))), issubclass(int, (str, (A,))))
print(type.__instancecheck__(A, 5), type.__subclasscheck__(A, A))
class R(type):
    def __instancecheck__(cls, o): raise LookupError("no")
    def __subclasscheck__(cls, o): raise LookupError("no sub")
class B(metaclass=R): pass
attempt("raise", lambda: isinstance(5, B))
attempt("raise exact", lambda: isinstance(B(), B))
attempt("raise sub", lambda: issubclass(B, B))
attempt("raise in tuple", lambda: isinstance(5, (str, B)))
attempt("found before", lambda: isinstance(5, (int, B)))
class NotClass:
    def __instancecheck__(self, o): return ("checked", o)
    def __subclasscheck__(self, o): return 0
attempt("instance as class", lambda: isinstance(5, NotClass()))
attempt("instance as class sub", lambda: issubclass(5, NotClass()))
for bad in (5, "int", None, [int], (int, 5), (5, int), {}, int | 5 if False else 3.5):
    attempt("isinstance %r" % (bad,), lambda: isinstance("x", bad))
    attempt("issubclass %r" % (bad,), lambda: issubclass(str, bad))
attempt("issubclass arg 1", lambda: issubclass(5, int))
attempt("issubclass args", lambda: issubclass(int))
attempt("isinstance args", lambda: isinstance(int))
attempt("kw", lambda: isinstance(5, cls=int))
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()) is Fake, isinstance(Fake(), bool))
class BadClass:
    @property
    def __class__(self): raise RuntimeError("class")
attempt("bad __class__", lambda: isinstance(BadClass(), int))
class AttrErr:
    @property
    def __class__(self): raise AttributeError("class")
attempt("attr __class__", lambda: isinstance(AttrErr(), int))
class NoClass:
    __class__ = 5
attempt("int __class__", lambda: isinstance(NoClass(), int))
class Abstract:
    def __init__(self, bases): self.b = bases
    def getb(self): return self.b
    __bases__ = property(getb)
class AbsInst:
    def __init__(self, k): self.k = k
    __class__ = property(lambda s: s.k)
top = Abstract(()); mid = Abstract((top,)); low = Abstract((mid, Abstract(())))
print(isinstance(AbsInst(low), top), isinstance(AbsInst(top), low), issubclass(low, top), issubclass(top, low))
attempt("bases no tuple", lambda: isinstance(1, Abstract([1])))
attempt("sub bases no tuple", lambda: issubclass(Abstract(5), top))
print(isinstance(True, int), isinstance(1, bool), issubclass(bool, int), isinstance(None, type(None)), isinstance(int, type), isinstance(type, object))
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | None), isinstance(5, ()), issubclass(int, ()))
attempt("list[int]", lambda: isinstance([], list[int]))
attempt("sub list[int]", lambda: issubclass(list, list[int]))
attempt("union with alias", lambda: isinstance([], int | list[int]))
attempt("union found first", lambda: isinstance(5, int | list[int]))
attempt("sub union with alias", lambda: issubclass(int, str | list[int]))
class Sub(M): pass
class C(A, metaclass=Sub): pass
print(isinstance(C(), A), issubclass(C, A))
M.__instancecheck__ = lambda cls, o: True
print(isinstance("anything", A), isinstance("anything", C))
del M.__instancecheck__
print(isinstance("anything", A), isinstance(C(), A))
