def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
class Mixin:
    def mix(self): return "mix " + type(self).__name__
    extra = 5
class MI(Mixin, int): pass
class MS(str, Mixin): pass
class ML(Mixin, list): pass
class MD(dict, Mixin): pass
class MT(tuple, Mixin): pass
class MF(float, Mixin): pass
class MSet(set, Mixin): pass
class MFS(frozenset, Mixin): pass
class MB(bytes, Mixin): pass
class MC(complex, Mixin): pass
for v in (MI(5), MS("s"), ML([1]), MD(a=1), MT((1, 2)), MF(1.5), MSet([1]), MFS([1]), MB(b"x"), MC(1, 2)):
    v.attr = type(v).__name__
    v.extra = 6
    print(v, v.mix(), v.attr, v.extra, vars(v), isinstance(v, Mixin), v == type(v).__mro__[-2](v) if False else "", bool(v))
class E1(ValueError, KeyError): pass
class E2(E1, Mixin):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
e = E2(1, 2)
print(repr(e), e.args, e.b, e.mix(), vars(e), [c.__name__ for c in E2.__mro__])
try:
    raise e
except KeyError as k:
    print("caught", k is e)
class OS1(OSError, Mixin): pass
print(OS1(2, "no").errno, OS1(2, "no").mix())
def bad(*bases): return lambda: type("X", bases, {})
attempt(bad(int, str)); attempt(bad(list, dict)); attempt(bad(int, float)); attempt(bad(ValueError, OSError)); attempt(bad(StopIteration, OSError))
attempt(bad(bool)); attempt(bad(type(None))); attempt(bad(range)); attempt(bad(slice)); attempt(bad(type(len))); attempt(bad(type(lambda: 0)))
attempt(bad(int, bool))
class D1(dict):
    __slots__ = ("s",)
d = D1(x=1); d.s = 2
print(d, d.s)
attempt(lambda: setattr(d, "t", 1))
class I1(int):
    __slots__ = ()
attempt(lambda: setattr(I1(3), "t", 1))
class L1(list):
    def __getitem__(self, i): return "item"
    def __len__(self): return 100
    def __iter__(self): return iter("abc")
    def __contains__(self, x): return x == 7
    def __eq__(self, o): return "eq"
    def __add__(self, o): return "add"
    def __iadd__(self, o): return "iadd"
    def __bool__(self): return False
    def __repr__(self): return "L1!"
l = L1([1, 2])
print(l[0], len(l), list(l), 7 in l, 1 in l, l == 1, l + 1, bool(l), l, list.__len__(l), list.__getitem__(l, 0), list.__repr__(l))
l += 1
print(l)
class S1(str):
    def __len__(self): return 3
    def __str__(self): return "custom"
    def __hash__(self): return 1
    def __eq__(self, o): return True
s = S1("abcdef")
print(len(s), str(s), s + "x", s == 5, hash(s), repr(s), f"{s}", "%s" % s, s.upper())
class F1(float):
    def __add__(self, o): return "fadd"
    def __repr__(self): return "F1"
print(F1(1) + 1, 1 + F1(1), F1(2) * 2, F1(1))
class C1(int):
    def __bool__(self): return False
    def __index__(self): return 1
    def __int__(self): return 7
c = C1(5)
print(bool(c), int(c), c + 1, c == 5, range(c))
class G(type(iter([])) if False else object): pass
class D2(dict):
    def __getitem__(self, k): return "over"
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D2(a=1); d["b"] = 3
print(d["zz"], d.get("b"), dict(d), {**d}, list(d.items()))
