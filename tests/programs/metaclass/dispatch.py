# Special methods of classes come from the metaclass, never from the class itself.
class Meta(type):
    def __len__(cls): return len(cls.items)
    def __iter__(cls): return iter(cls.items)
    def __getitem__(cls, i): return cls.items[i]
    def __setitem__(cls, i, v): cls.items[i] = v
    def __delitem__(cls, i): del cls.items[i]
    def __contains__(cls, x): return x in cls.items
    def __add__(cls, other): return cls.items + list(other)
    def __radd__(cls, other): return list(other) + cls.items
    def __iadd__(cls, other): cls.items += other; return cls
    def __call__(cls, *args, **kw): return (cls.__name__, args, kw)
    def __repr__(cls): return f"<<{cls.__name__}>>"
    def __str__(cls): return f"str of {cls.__name__}"
    def __format__(cls, spec): return f"fmt {cls.__name__} {spec}"
    def __bool__(cls): return bool(cls.items)
    def __hash__(cls): return 77
    def __eq__(cls, other): return type(other) is Meta and cls.items == other.items
    def __lt__(cls, other): return cls.items < other.items
    def __neg__(cls): return [-x for x in cls.items]
    def __index__(cls): return 3
    def __int__(cls): return 30
    def __float__(cls): return 3.5
    def __enter__(cls): print("enter", cls.__name__); return cls
    def __exit__(cls, *e): print("exit", e[0]); return True
    def __getattr__(cls, name): return f"meta:{name}"
    def __dir__(cls): return ["b", "a"]
    def __reversed__(cls): return reversed(cls.items)
    def __round__(cls, n=None): return ("round", n)
    def method(cls): return ("method of", cls.__name__)
    @property
    def prop(cls): return "prop of " + cls.__name__
    @classmethod
    def cm(mcls): return mcls.__name__
    @staticmethod
    def sm(x): return x * 2

class A(metaclass=Meta):
    items = [3, 1, 2]
    def __len__(self): return 99
    def __getitem__(self, i): return ("instance", i)
    def __repr__(self): return "an A"
    def __call__(self): return "called A"

print(len(A), list(A), A[0], A[1:], 3 in A, 9 in A)
A[0] = 30; print(A.items); del A[0]; print(A.items)
print(A + [5], [6] + A)
B = A
B += [7]; print(B is A, A.items)
print(A(1, 2, k=3))
print(repr(A), str(A), f"{A}", f"{A:>5}", "%s %r" % (A, A))
print(bool(A), hash(A), A == A, A != A, A < A, -A)
print([10, 20, 30, 40][A], int(A), float(A), round(A), round(A, 2), range(A))
with A as x: print(x); raise ValueError("swallowed")
print(A.unknown, A.method(), A.prop, A.sm(4), Meta.cm(), A.cm())
print(dir(A), list(reversed(A)), sorted(A))
print({A: 1}[A], A in {A})
a, b, *c = A; print(a, b, c)
o = object.__new__(A)
print(len(o), o[5], repr(o), o())
for name in ("method", "prop", "sm"):
    try: print(getattr(o, name))
    except AttributeError as e: print(e)
print(max(A), min(A), sum(A), any(A), all(A))
class C(A): items = []
print(len(C), bool(C), repr(C), C.prop, type(C))
try: A.prop = 5
except AttributeError as e: print(e)
try: del A.prop
except AttributeError as e: print(e)
print(isinstance(o, A), issubclass(C, A), issubclass(A, C))
