"""sys.getsizeof: builtin types and their subclasses, own __sizeof__, growth, classes."""
import sys, types, collections, array, functools, itertools, weakref, io, enum, dataclasses
S = sys.getsizeof
def show(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)
class Plain: pass
class Attr:
    def __init__(self): self.a = 1; self.b = 2
class Slots: __slots__ = ("a", "b")
class SlotsSub(Slots): pass
class SlotsWeak: __slots__ = ("a", "__weakref__")
class SlotsDict: __slots__ = ("a", "__dict__")
class Empty: __slots__ = ()
class Sized:
    def __sizeof__(self): return 100
class SizedSlots:
    __slots__ = ()
    def __sizeof__(self): return 100
class Neg:
    def __sizeof__(self): return -1
class Bad:
    def __sizeof__(self): return "x"
class Raises:
    def __sizeof__(self): raise ValueError("no")
class TE:
    def __sizeof__(self): raise TypeError("type")
class NoSize:
    __sizeof__ = None
class L(list): pass
class T(tuple): pass
class D(dict): pass
class I(int): pass
class F(float): pass
class St(str): pass
class B(bytes): pass
class Se(set): pass
class E(Exception): pass
class TS(tuple): __slots__ = ()
class IS(int): __slots__ = ()
class Color(enum.Enum): RED = 1
@dataclasses.dataclass
class Dc: x: int = 1
Nt = collections.namedtuple("Nt", "x y")
def func(a, b=1, *c, d=2, **e): return a
def gen():
    yield 1
async def co(): pass
async def ag(): yield 1
def outer():
    x = 1
    def inner(): return x
    return inner
for name in "Plain Attr Slots SlotsSub SlotsWeak SlotsDict Empty Sized SizedSlots Neg Bad Raises TE NoSize L T D I F St B Se E TS IS Dc".split():
    show(name, lambda: S(globals()[name]()))
for name in "Bad Raises TE NoSize Neg".split():
    show(name + " default", lambda: S(globals()[name](), 7))
for n in (0, 1, 2**15, 2**30 - 1, 2**30, 2**60, 2**63, 2**100, -2**100, 10**50, 10**1000, True, I(5), I(2**70), IS(2**40)):
    show("int " + str(n)[:12], lambda: S(n))
for n in (0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 33, 100):
    show("list %d" % n, lambda: (S([None] * n), S(list(range(n))), S([i for i in range(n)]), S(tuple(range(n))), S(T(range(n)))))
    show("dict %d" % n, lambda: (S({i: i for i in range(n)}), S({str(i): i for i in range(n)}), S(dict.fromkeys(range(n)))))
    show("set %d" % n, lambda: (S(set(range(n))), S(frozenset(range(n)))))
    show("bytes %d" % n, lambda: (S(bytes(n)), S(bytearray(n)), S("a" * n), S("\xe9" * n), S("\u1234" * n), S("\U0001f600" * n)))
l = []
for i in range(20):
    l.append(i)
    print(S(l), end=" ")
print()
b = bytearray()
for i in range(20):
    b.append(1)
    print(S(b), end=" ")
print()
d = {}
for i in range(50):
    d[i] = i
    print(S(d), end=" ")
print()
s = set()
for i in range(50):
    s.add(i)
    print(S(s), end=" ")
print()
l.pop(); l.pop(); print(S(l)); l.clear(); print(S(l)); d.clear(); print(S(d)); s.clear(); print(S(s))
print(S([1, 2, 3] + [4]), S([1] * 5), S([1, 2, 3][:2]), S(list("abc")), S([*range(5)]), S(sorted([3, 1, 2])))
e = [1, 2, 3]; e.extend([4, 5]); print(S(e)); e += [6]; print(S(e)); e.insert(0, 1); print(S(e)); del e[:3]; print(S(e))
print(S({**{1: 2}}), S({1: 2} | {3: 4}), S(dict(a=1)), S({1: 2}.copy()), S({1, 2} | {3}), S({1, 2, 3}.copy()))
objects = dict(func=func, lam=lambda: 0, inner=outer(), builtin=len, method=Attr().__init__, bmethod=[].append, wrapper=[].__len__,
    slotwrapper=list.__len__, methdesc=list.append, prop=property(), cm=classmethod(len), sm=staticmethod(len), gen=None,
    module=sys, cell=outer().__closure__[0], range=range(3), slice=slice(1), ellipsis=..., notimpl=NotImplemented,
    none=None, super=super(Attr, Attr()), mv=memoryview(b"abc"), it=iter([]), tit=iter(()), dit=iter({}), sit=iter(set()), strit=iter("a"),
    rit=iter(range(3)), rev=reversed([]), enumr=enumerate([]), zip=zip(), map=map(len, []), filter=filter(None, []), dk={}.keys(), dv={}.values(), di={}.items(),
    mp=type.__dict__["__dict__"] and Attr.__dict__, ns=types.SimpleNamespace(a=1), ga=list[int], un=int | str, obj=object(),
    exc=Exception(), keyerr=KeyError(1), oserr=OSError(1, "x"), si=StopIteration(1), eg=ExceptionGroup("x", [ValueError()]), ue=UnicodeDecodeError("a", b"b", 0, 1, "c"),
    dq=collections.deque(), dq5=collections.deque(range(100)), dd=collections.defaultdict(int), ctr=collections.Counter(),
    nt=Nt(1, 2), cmap=collections.ChainMap(), part=functools.partial(len), count=itertools.count(), chain=itertools.chain(), cyc=itertools.cycle([]),
    isl=itertools.islice([], 1), ref=weakref.ref(Plain), wvd=weakref.WeakValueDictionary(), prox=weakref.proxy(Plain), arr=array.array("i", [1, 2, 3]), arr0=array.array("d"),
    bio=io.BytesIO(), pat=None, color=Color.RED, complex=1j, float=1.5, floatsub=F(2), bigf=1e300, lru=functools.lru_cache(func))
for k, v in objects.items():
    show(k, lambda: S(v))
for c in (int, list, object, type, Plain, Slots, Attr, Color, Exception, E, Nt, dict):
    show(c.__name__, lambda: S(c))
for v in (gen(), ag()):
    show(type(v).__name__, lambda: S(v) > 100)
class Two:
    def __init__(self): self.x = 1; self.y = 2
two = Two()
print(S(two.__dict__), S(vars(two)))
try: S()
except TypeError as e: print(e)
try: S(1, 2, 3)
except TypeError as e: print(e)
print(object().__sizeof__(), [].__sizeof__(), (1,).__sizeof__(), {}.__sizeof__(), Attr().__sizeof__(), "a".__sizeof__(), (5).__sizeof__(), Sized().__sizeof__(), Slots().__sizeof__(), None.__sizeof__(), (1.5).__sizeof__(), True.__sizeof__())
