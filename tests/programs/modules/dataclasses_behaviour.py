# dataclasses: the made methods, options, inheritance, errors.
from dataclasses import *


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False, compare=False)

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
print(p, p == Point(1, 2), p != Point(2), p.norm(), p.tags, Point(3).tags is Point(3).tags, Point.__match_args__)
print([f.name for f in fields(p)], is_dataclass(Point), is_dataclass(p), is_dataclass(3), replace(p, y=9))
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, z=2), lambda: Point(1, x=1), lambda: hash(p),
            lambda: p < p, lambda: fields(3), lambda: asdict(3), lambda: replace(3)):
    try:
        print(bad())
    except TypeError as e:
        print(e)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0)
    label: str = field(default="", compare=False)


v = Version(1, 2, "a")
print(v, v < Version(1, 3), v >= Version(1, 2), sorted([Version(2), Version(1, 5), v]), hash(v) == hash(Version(1, 2)), {v: 1}[Version(1, 2)])
for bad in (lambda: setattr(v, "major", 3), lambda: delattr(v, "minor"), lambda: setattr(v, "new", 1)):
    try:
        bad()
    except FrozenInstanceError as e:
        print(type(e).__name__, e)


@dataclass
class Base:
    a: int
    b: int = 1


@dataclass
class Derived(Base):
    c: int = 2
    a: str = "x"
    extra: InitVar[int] = 5
    total: int = field(init=False)

    def __post_init__(self, extra):
        self.total = extra + self.c


print(Derived("q"), Derived(c=10, extra=1), Derived("z", 1, 2, 3).total)


@dataclass(kw_only=True)
class Keyword:
    a: int
    b: int = 2


print(Keyword(a=1))
for bad in (lambda: Keyword(1), lambda: Keyword()):
    try:
        bad()
    except TypeError as e:
        print(e)


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3


print(Mixed(1, b=2), Mixed(b=5, a=1, c=9))


@dataclass(slots=True)
class Slots:
    a: int
    b: int = 7


s = Slots(1)
print(s, Slots.__slots__, hasattr(s, "__dict__"))
try:
    s.c = 1
except AttributeError as e:
    print(e)


@dataclass
class Tree:
    value: int
    children: list = field(default_factory=list)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t, asdict(t), astuple(t))
t.children.append(t)
print(t)
for make in (lambda: dataclass(type("M", (), {"__annotations__": {"a": list}, "a": []})),
             lambda: dataclass(type("D", (), {"__annotations__": {"a": int, "b": int}, "a": 1})),
             lambda: field(default=1, default_factory=list)):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
C = make_dataclass("C", ["x", ("y", int), ("z", int, 5)], namespace={"double": lambda self: self.y * 2})
print(C(1, 2), C(1, 2).double(), C.__name__)
match p:
    case Point(a, b):
        print("matched", a, b)


@dataclass(repr=False, eq=False)
class Bare:
    a: int = 1


print(Bare() == Bare(), hash(Bare()) != 0, Bare().a)


@dataclasses.dataclass
class Wide:
    first: str
    second: list


import pprint
pprint.pprint([Wide("some fairly long text, " * 2, list(range(30))), Wide("b", [Wide("c", [])])], width=60)
print(Wide.__repr__.__wrapped__.__qualname__, Wide.__repr__.__qualname__)
