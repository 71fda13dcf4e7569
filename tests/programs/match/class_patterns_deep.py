"""Class patterns: keyword order, attributes with errors, inheritance of __match_args__, dataclasses, namedtuples, slots."""
from dataclasses import dataclass, field
from collections import namedtuple
import typing
@dataclass
class P:
    x: int
    y: int = 0
    z: int = field(default=5, kw_only=True)
@dataclass
class Q(P):
    w: int = 9
@dataclass(match_args=False)
class NoArgs:
    x: int
N = namedtuple("N", "a b")
class Slots:
    __slots__ = ("s", "t")
    __match_args__ = ("s", "t")
    def __init__(self, **k):
        for a, b in k.items(): setattr(self, a, b)
class Base: __match_args__ = ("u",)
class Derived(Base):
    def __init__(self, u): self.u = u
class Override(Derived): __match_args__ = ("v", "u")
print(P.__match_args__, Q.__match_args__, N.__match_args__, hasattr(NoArgs, "__match_args__"))
def f(x):
    match x:
        case Q(1, y, w): return "Q", y, w
        case P(x=0, z=z): return "P0", z
        case P(x, y) if x == y: return "same", x
        case P(a, b): return "P", a, b
        case N(a=1, b=[h, *_]): return "N list", h
        case N(a, b): return "N", a, b
        case (a, b, c): return "triple", a, b, c
        case Slots(1, t): return "slots t", t
        case Slots(s): return "slots s", s
        case Slots(): return "slots"
        case Override(v=v, u=u): return "over", v, u
        case Derived(u): return "derived", u
        case NoArgs(x=x): return "noargs", x
    return "none"
o = Override(3)
o2 = Override(4); o2.v = "v"
for x in (Q(1, 2), Q(2, 2), P(0), P(3, 3), P(3, 4), N(1, [2, 3]), N(1, 2), (1, 2, 3), Slots(s=1, t=2), Slots(s=1), Slots(s=2), Slots(), o, o2, Derived("d"), NoArgs(1), 5):
    print(type(x).__name__, f(x))
try:
    match NoArgs(1):
        case NoArgs(1): pass
except TypeError as e: print(e)
try:
    match P(1):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match Q(1):
        case Q(1, x=1): pass
except TypeError as e: print(e)
class Raises:
    __match_args__ = ("a",)
    @property
    def a(self): raise ValueError("from property")
try:
    match Raises():
        case Raises(1): pass
except ValueError as e: print(e)
class MetaArgs(type):
    @property
    def __match_args__(cls):
        print("asked")
        return ("q",)
class M(metaclass=MetaArgs):
    q = 7
match M():
    case M(7): print("meta ok")
class GetAttr:
    __match_args__ = ("anything",)
    def __getattr__(self, name):
        print("getattr", name)
        return name
match GetAttr():
    case GetAttr("anything", other="other"): print("dynamic")
match 5:
    case typing.SupportsInt(): print("protocol")
match [1]:
    case typing.Sized() as s: print("sized", s)
