# Special methods are looked up on the type, not on the instance.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class C: pass
c = C()
for n, f in (("__len__", len), ("__iter__", iter), ("__call__", lambda o: o()), ("__getitem__", lambda o: o[0]), ("__add__", lambda o: o + 1), ("__neg__", lambda o: -o), ("__contains__", lambda o: 1 in o), ("__enter__", lambda o: o.__enter__()), ("__next__", next), ("__index__", lambda o: [1, 2][o]), ("__int__", int), ("__float__", float), ("__abs__", abs), ("__round__", round), ("__reversed__", reversed), ("__lt__", lambda o: o < 1), ("__iadd__", lambda o: o.__iadd__(1))):
    setattr(c, n, lambda *a: "instance " + n); attempt(n, lambda: f(c))
for n, f in (("__repr__", repr), ("__str__", str), ("__hash__", hash), ("__eq__", lambda o: o == 1), ("__bool__", bool), ("__format__", format), ("__dir__", dir), ("__sizeof__", lambda o: o.__sizeof__()), ("__class__", type), ("__getattr__", lambda o: o.zzz), ("__setattr__", lambda o: setattr(o, "y", 1)), ("__getattribute__", lambda o: o.__len__())):
    o = C(); o.__dict__[n] = lambda *a: "own"
    try: r = f(o)
    except Exception as e: r = type(e).__name__ + " " + str(e)
    print(n, "own" == r, r if isinstance(r, (bool, str)) and "object at" not in str(r) else type(r).__name__)
def with_(o):
    with o: pass
o = C(); o.__enter__ = o.__exit__ = lambda *a: None; attempt("with", lambda: with_(o))
class D:
    def __getattr__(self, n): print("getattr", n); return lambda *a: 5
d = D(); attempt("len", lambda: len(d)); attempt("add", lambda: d + 1); attempt("call", lambda: d()); attempt("iter", lambda: iter(d)); attempt("repr", lambda: repr(d)[:20]); attempt("with", lambda: with_(d)); print(d.__len__())
class M(type):
    def __getattr__(cls, n): print("meta getattr", n); return lambda *a: 7
class E(metaclass=M): pass
attempt("meta len", lambda: len(E)); attempt("inst len", lambda: len(E())); print(E.foo())
class G:
    __len__ = 5
    __call__ = 6
    __iter__ = None
    __contains__ = None
    __add__ = None
    __getitem__ = lambda self, i: [1, 2][i]
attempt("len 5", lambda: len(G())); attempt("call 6", lambda: G()()); attempt("iter None", lambda: iter(G())); attempt("contains None", lambda: 1 in G()); attempt("add None", lambda: G() + 1)
class H:
    @property
    def __len__(self): return lambda: 3
    @staticmethod
    def __call__(*a): return a
    @classmethod
    def __getitem__(cls, i): return cls.__name__, i
    __add__ = lambda *a: len(a)
    __bool__ = staticmethod(lambda: False)
h = H(); print(len(h), h(1, 2), h[3], h + 1, bool(h))
class Desc:
    def __get__(self, o, t): return lambda *a: ("bound to", o is not None, a)
class I: __add__ = Desc(); __getitem__ = Desc(); __call__ = Desc()
i = I(); print(i + 1, i[2], i(3))
class J:
    __iter__ = lambda self: iter([1]); __class_getitem__ = lambda cls, k: ("cgi", k)
print(list(J()), J[5])
