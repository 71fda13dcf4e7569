"""copy, types, enum, typing, dataclasses, functools, contextlib, heapq, queue, collections, operator, abc, contextvars, struct: used together."""
import abc
import collections
import contextlib
import copy
import copyreg
import dataclasses
import enum
import functools
import heapq
import itertools
import operator
import queue
import types
import typing
from typing import Any, Callable, Generic, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union


class Color(enum.Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1

    def describe(self):
        return f"{self.name}={self.value}"

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == "missing" else None


print(Color.RED, repr(Color.GREEN), Color(1), Color["RED"], Color.ALIAS is Color.RED, list(Color), Color.RED.describe(), Color("missing"), len(Color), Color.RED in Color, Color.__members__, hash(Color.RED) == hash("RED"))
for call in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 2), lambda: Color.RED < Color.GREEN, lambda: Color.RED.GREEN.BLUE, lambda: type("S", (Color,), {})):
    try:
        print(call())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    X = enum.auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), ~Perm.R, Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm(5), list(Perm.RW), Perm.R in Perm.RW, Perm.RW ^ Perm.W, len(Perm.RW))


class Num(enum.IntEnum):
    ONE = 1
    TWO = enum.auto()


class Text(enum.StrEnum):
    A_B = enum.auto()
    C = "see"


class IntF(enum.IntFlag, boundary=enum.KEEP):
    A = 1
    B = 2


print(Num.ONE + 1, Num.TWO, f"{Num.TWO}", repr(Num(2)), sorted(Num, reverse=True), Text.A_B, Text.C.upper(), Text("see"), IntF(7), IntF.A | 8, IntF.A | IntF.B, enum.Enum("Made", "X Y", module=__name__).Y, enum.unique(Num) is Num)
try:
    enum.unique(Color)
except ValueError as e:
    print(e)


class Planet(enum.Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)

    @enum.nonmember
    class Inner:
        pass


print(Planet.MARS.ratio, Planet((5.97, 6.37)), Planet.Inner.__name__, enum.property, dir(Color)[:4])

T = TypeVar("T")
K = TypeVar("K", bound=int)


class Box(Generic[T]):
    item: T

    def __init__(self, item: T):
        self.item = item


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self):
        return self.x ** 2 + self.y ** 2


class Movie(TypedDict, total=False):
    name: str
    year: int


@typing.runtime_checkable
class Closes(Protocol):
    def close(self): ...


print(Box[int], Box[int](3).item, Box.__parameters__, Point(3), Point(3, 4).norm(), Point._fields, Point._field_defaults, Point(1)._replace(y=5)._asdict(), Movie(name="x"), Movie.__annotations__, Movie.__total__)
print(Optional[int], Union[int, str, int], Union[int], Callable[[int], str], typing.List[typing.Dict[str, Any]], typing.Tuple[int, ...], typing.Literal["a", 1], typing.Annotated[int, "meta"], list[T], T, repr(K), int | None, typing.ClassVar[int], typing.Type[int], typing.Final)
print(typing.get_type_hints(Box), typing.get_origin(list[int]), typing.get_args(dict[str, int]), typing.get_args(Callable[[int], str]), typing.cast(int, "x"), isinstance(open, Closes), isinstance(__import__("io").StringIO(), Closes), typing.get_type_hints(Point.norm), typing.NewType("UserId", int)(5), typing.TYPE_CHECKING)
for call in (lambda: Box[int, str], lambda: Union[()], lambda: Optional[1, 2], lambda: isinstance(1, typing.List[int]), lambda: TypeVar("A", int), lambda: Any(), lambda: typing.Literal[[]] == 1, lambda: Generic[int], lambda: typing.assert_never(1)):
    try:
        print(call())
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)


@typing.overload
def over(a: int) -> int: ...
@typing.overload
def over(a: str) -> str: ...
def over(a):
    return a


print(over(1), len(typing.get_overloads(over)), typing.no_type_check(over) is over, typing.final(Box) is Box, typing.is_typeddict(Movie))


@dataclasses.dataclass(order=True)
class Item:
    price: float
    name: str = dataclasses.field(compare=False, default="?")
    tags: list = dataclasses.field(default_factory=list, repr=False)
    kw: int = dataclasses.field(default=1, kw_only=True)
    total: float = dataclasses.field(init=False)

    def __post_init__(self):
        self.total = self.price * self.kw


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    a: int
    b: int = 2


i = Item(2.5, "n", kw=2)
print(i, i < Item(3), i == Item(2.5, "other", kw=2), dataclasses.asdict(i), dataclasses.astuple(i), dataclasses.replace(i, price=1) if False else "", [f.name for f in dataclasses.fields(Item)], Frozen(1), hash(Frozen(1)) == hash(Frozen(1)), Frozen.__slots__, Frozen.__match_args__)
for call in (lambda: setattr(Frozen(1), "a", 2), lambda: Item(), lambda: dataclasses.replace(i, total=1), lambda: dataclasses.make_dataclass("M", [("x", int), ("y", list, [])]), lambda: Frozen(1) < Frozen(2), lambda: dataclasses.fields(3)):
    try:
        print(call())
    except (dataclasses.FrozenInstanceError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(dataclasses.make_dataclass("M", ["x", ("y", int, 5)], frozen=True)(1), dataclasses.is_dataclass(Item), dataclasses.is_dataclass(3))


class Node:
    def __init__(self, value):
        self.value, self.next = value, self

    def __deepcopy__(self, memo):
        new = Node(copy.deepcopy(self.value, memo))
        memo[id(self)] = new
        return new


data = {"a": [1, {2}], "n": Node([1])}
deep, shallow = copy.deepcopy(data), copy.copy(data)
print(deep["a"], deep["a"] is data["a"], shallow["a"] is data["a"], deep["n"].value is data["n"].value, copy.deepcopy(deep["n"]).value)
loop = []
loop.append(loop)
print(copy.deepcopy(loop)[0] is not loop, copy.copy((1,)), copy.deepcopy(Color.RED) is Color.RED, copy.replace if hasattr(copy, "replace") else "none")
try:
    copy.deepcopy(x for x in ())
except TypeError as e:
    print(e)


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


@show.register(list)
@show.register(tuple)
def _(x):
    return "sequence"


print(show("s"), show(True), show([]), show(()), show.dispatch(dict)(1), sorted(c.__name__ for c in show.registry))


class Cached:
    calls = 0

    @functools.cached_property
    def value(self):
        Cached.calls += 1
        return 7

    @functools.lru_cache(maxsize=2)
    def method(self, x):
        return x


c = Cached()
print(c.value, c.value, Cached.calls, c.method(1), c.method(1), Cached.method.cache_info(), functools.reduce(operator.mul, range(1, 6)), functools.partial(int, base=2)("101"), functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...


class Half(Shape):
    def area(self):
        return 1


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
Shape.register(int)
print(isinstance(3, Shape), issubclass(bool, Shape), Shape.__abstractmethods__ == {"area", "name"})

with contextlib.ExitStack() as stack:
    stack.callback(print, "last")
    print(stack.enter_context(contextlib.nullcontext("null")))
    stack.enter_context(contextlib.suppress(KeyError))
    stack.push(lambda *a: print("pushed", a[0]) or False)
    raise KeyError("hidden")


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ValueError as e:
        print("caught", e)
    finally:
        print(f"</{name}>")


with tag("b") as t:
    raise ValueError(t)


@tag("d")
def decorated():
    return "in"


print(decorated())
q = queue.PriorityQueue()
for n in (3, 1, 2):
    q.put((n, "x"))
print([q.get()[0] for _ in range(3)], q.empty(), q.qsize())
for bad in (lambda: q.get_nowait(), lambda: queue.Queue(1).put_nowait(1) or queue.LifoQueue().get(block=False)):
    try:
        bad()
    except queue.Empty as e:
        print(type(e).__name__, repr(e))
print(heapq.nsmallest(2, [5, 1, 4], key=lambda v: -v), list(heapq.merge([1, 4], [2, 3], reverse=False)), heapq.nlargest(2, "hello"))
chain = collections.ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain["a"], dict(chain), chain.new_child({"c": 4}), chain.parents, collections.Counter("abca") - collections.Counter("a"), collections.Counter(a=3).most_common(1), collections.OrderedDict(a=1), collections.namedtuple("P", "x y", defaults=[0])(1), collections.UserDict(a=1), collections.UserList([1]) + [2])
print(types.SimpleNamespace(a=1, b="x"), types.MappingProxyType({"k": 1}), types.new_class("Dyn", (int,), {}, lambda ns: ns.update(z=1)).z, types.GenericAlias(list, (int,)), type(types.MethodType(len, [])).__name__, list(itertools.batched("abc", 2)) if hasattr(itertools, "batched") else "none")
