"""Data classes: the parameters of __init__, annotations that are texts, slots and circles."""
from dataclasses import *
import inspect
@dataclass
class C:
    a: int
    b: str = "x"
    c: list = field(default_factory=list)
    d: int = field(default=3, kw_only=True)
    e: InitVar[int] = 5
    f: int = field(init=False, default=9)
    def __post_init__(self, e): print("post", e)
print(inspect.signature(C), C(1), C(1, "q", [2], d=4, e=6))
print(C.__init__.__annotations__, C.__init__.__code__.co_varnames, C.__init__.__defaults__, C.__init__.__kwdefaults__)
for f in (lambda: C(), lambda: C(1,2,3,4,5), lambda: C(1, a=2), lambda: C(1, z=2), lambda: C(1,2,3,4,d=5,q=1), lambda: C(b=1,c=2), lambda: C(1,2,3,4,5,d=1)):
    try: print(f())
    except TypeError as e: print(e)
print(C.__init__.__qualname__, C.__init__.__module__, C.__doc__)
@dataclass(frozen=True, slots=True)
class P:
    self: int
    y: float = 2.0
print(inspect.signature(P), P(1), P.__slots__, hash(P(1)) == hash(P(1)))
@dataclass
class R:
    r: object = None
x = R(); x.r = x; print(x)
print(inspect.getfullargspec(C.__init__))
class B:
    __slots__ = iter(["a"])
try:
    @dataclass(slots=True)
    class D(B):
        x: int
except TypeError as e: print(e)
import typing
from typing import ClassVar as CVar
import dataclasses as dc
@dataclass
class S:
    a: "typing.ClassVar[int]" = 1
    b: "CVar" = 2
    c: "InitVar[int]" = 3
    d: "dc.InitVar" = 4
    e: "ClassVar[int]" = 5
    f: "x.InitVar" = 6
print(inspect.signature(S), [f.name for f in fields(S)])
print(typing.get_type_hints(C.__init__))
many = make_dataclass("Many", [f"x{i}" for i in range(20)])
print(many(*range(20)))
try: many(*range(19))
except TypeError as e: print(e)
