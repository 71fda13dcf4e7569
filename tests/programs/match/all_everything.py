"""match: patterns of every kind against many subjects."""
import collections
import collections.abc
import enum


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Color(enum.IntEnum):
    RED = 1
    BLUE = 2


class MyList(list): pass
class MyStr(str): pass
class MyInt(int): pass
class MyDict(dict): pass


class Seq(collections.abc.Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __repr__(self): return f"Seq{self.items}"


class Map(collections.abc.Mapping):
    def __init__(self, **k): self.k = k
    def __len__(self): return len(self.k)
    def __iter__(self): return iter(self.k)
    def __getitem__(self, i): return self.k[i]
    def __repr__(self): return f"Map{self.k}"


class Registered:
    def __len__(self): return 2
    def __getitem__(self, i): return "ab"[i]
    def __repr__(self): return "Registered"


collections.abc.Sequence.register(Registered)


def literal_ok(s):
    match s:
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 0: return "zero"
        case 1: return "one"
        case -1: return "minus one"
        case 1.5: return "1.5"
        case -2.5: return "-2.5"
        case 1 + 2j: return "1+2j"
        case -3j: return "-3j"
        case "a": return "a"
        case "b" "c": return "bc"
        case b"x": return "bytes x"
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case _: return "other"


for s in (None, True, False, 0, 1, -1, 1.0, 0.0, -0.0, 1.5, -2.5, 1 + 2j, -3j, "a", "bc", "b", b"x", bytearray(b"x"), 2, Color.BLUE, Color.RED, MyStr("a"),
          MyInt(1), 10**30, float("nan"), [], "", 2.0):
    print(repr(s), literal_ok(s))


def sequence(s):
    match s:
        case []: return "empty"
        case [x]: return ("one", x)
        case [1, 2, *rest]: return ("12", rest)
        case (a, b): return ("pair", a, b)
        case [first, *_, "end"]: return ("ends", first)
        case [*head, [x, y]]: return ("nested", head, x, y)
        case [_, _, *_]: return "long"
        case _: return "no"


for s in ([], (), [5], [1, 2], [1, 2, 3, 4], (7, 8), [7, 8, "end"], [1, 3, "end"], [1, 3, [4, 5]], [1, 3, 5], "ab", "", b"ab", bytearray(b"ab"),
          range(2), range(0), range(1, 5), MyList([1, 2]), collections.deque([1, 2, 9]), memoryview(b"ab"), Seq(1, 2, 3), Seq(),
          Registered(), {1, 2}, {1: 2}, iter([1]), None, 5, (x for x in [1]), Map(a=1), collections.UserList([3]), MyStr("ab"), collections.namedtuple("N", "p q")(1, 2),
          {1: 1}.keys(), [[], [1]], slice(1)):
    r = sequence(s)
    print(s if not hasattr(s, "__next__") and type(s).__name__ != "memoryview" else type(s).__name__, r)


def mapping(s):
    match s:
        case {"type": "circle", "r": r}: return ("circle", r)
        case {"a": 1, **rest}: return ("rest", rest)
        case {"k": {"deep": [x, *_]}}: return ("deep", x)
        case {5: one, None: none, True: true} if False: return "never"
        case {Color.RED: red}: return ("red", red)
        case {-1: m, 1.5: f}: return ("numbers", m, f)
        case {}: return "any mapping"
        case _: return "no"


for s in ({"type": "circle", "r": 2, "z": 3}, {"a": 1, "b": 2}, {"a": 1}, {"k": {"deep": [1, 2]}}, {"k": {"deep": []}}, {Color.RED: 5}, {-1: "m", 1.5: "f"}, {}, [],
          Map(a=1, c=3), MyDict(a=1, x=2), collections.OrderedDict(type="circle", r=1), collections.defaultdict(int), collections.UserDict(a=1), None, "a",
          collections.ChainMap({"a": 1}, {"b": 2}), collections.Counter("a")):
    print(s, mapping(s))
d = collections.defaultdict(lambda: "made")
match d:
    case {"missing": x}:
        print("found", x)
    case _:
        print("not found", dict(d))


def classes(s):
    match s:
        case bool(b): return ("bool", b)
        case int(): return "int"
        case float(f): return ("float", f)
        case str(x): return ("str", x)
        case bytes() as b: return ("bytes", b)
        case list([a, b]): return ("list2", a, b)
        case list(l): return ("list", l)
        case dict({"a": a}): return ("dict a", a)
        case dict(): return "dict"
        case tuple((1, *rest)): return ("tuple1", rest)
        case tuple(t): return ("tuple", t)
        case set(s): return ("set", s)
        case frozenset(): return "frozenset"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return ("on y", y)
        case Point(x, y=0): return ("on x", x)
        case Point(x=Point(y=deep)): return ("deep", deep)
        case Point(): return "point"
        case type(): return "class"
        case ValueError(args=(a,)): return ("error", a)
        case object(real=r, imag=i): return ("complex", r, i)
        case object(): return "object"


for s in (True, 1, MyInt(3), 1.5, "s", MyStr("m"), b"b", [1, 2], [1], {"a": 1}, {}, (1, 2), (2,), (), {1}, frozenset(), Point(0, 0), Point(0, 5), Point(5, 0),
          Point(Point(1, 2), 3), Point(1, 1), int, ValueError(3), ValueError(), 2j, None, ..., bytearray(b"q")):
    print(repr(s), classes(s))


def alternatives(s):
    match s:
        case 0 | 1 | 2 as n: return ("small", n)
        case [("go" | "run") as verb, ("north" | "south") as where]: return (verb, where)
        case {"v": int(x) | float(x)}: return ("number", x)
        case Point(x, 1) | [x, 1]: return ("x1", x)
        case (str() | bytes()) as text: return ("text", text)
        case [] | {} | None: return "empty"
        case _: return "no"


for s in (0, 2, 3, ["go", "north"], ["run", "east"], {"v": 1}, {"v": 1.5}, {"v": "s"}, Point(7, 1), [8, 1], "t", b"t", [], {}, None, True):
    print(repr(s), alternatives(s))


def guards(s):
    match s:
        case x if x < 0: return "negative"
        case [x, y] if x == y: return "same"
        case int(x) if (n := x * 2) > 10: return ("big", n)
        case x: return ("rest", x)


for s in (-1, 6, 5, 0):
    print(s, guards(s))
try:
    guards([1, 2])
except TypeError as e:
    print(e)
match 1, 2:
    case a, b:
        print(a, b)
match *[1, 2], 3:
    case [*x]:
        print(x)
match (yy := 5):
    case z:
        print(yy, z)
match = 1
case = 2
_ = 3
print(match, case, _)
match match:
    case 1: print("soft")
match[0] if False else None
match case, _:
    case 2, _: print("soft two", _)
