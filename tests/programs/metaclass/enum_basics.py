# enum.Enum: members, lookup, iteration, aliases.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from enum import *

class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @classmethod
    def first(cls): return next(iter(cls))
    @property
    def lower(self): return self.name.lower()
print(Color.RED, repr(Color.RED), str(Color.GREEN), Color.RED.name, Color.RED.value, type(Color.RED), Color.CRIMSON is Color.RED, Color(2), Color["GREEN"], len(Color), list(Color), list(reversed(Color)))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, Color.RED is Color(1), hash(Color.RED) == hash("RED"), {Color.RED: 1}[Color(1)], Color.RED in Color, bool(Color.RED), bool(Color), isinstance(Color.RED, Color), Color.__members__, Color.first(), Color.RED.describe(), Color.GREEN.lower)
attempt("bad value", lambda: Color(9)); attempt("bad name", lambda: Color["X"]); attempt("attr", lambda: Color.X); attempt("lt", lambda: Color.RED < Color.GREEN); attempt("set", lambda: setattr(Color, "RED", 5)); attempt("del", lambda: delattr(Color, "RED")); attempt("extend", lambda: type("E", (Color,), {})); attempt("new", lambda: Color()); attempt("value set", lambda: setattr(Color.RED, "value", 1)); attempt("name set", lambda: setattr(Color.RED, "name", 1)); attempt("in", lambda: 1 in Color); attempt("len inst", lambda: len(Color.RED))
print(f"{Color.RED}", "%s" % Color.RED, format(Color.RED), [Color.RED], repr(Color), Color.__name__, Color.__doc__, [m for m in dir(Color) if m[0] != "_"], Color._member_names_, Color._value2member_map_)
def dup():
    @unique
    class D(Enum): A = 1; B = 1; C = 1
attempt("unique", dup)
def reuse():
    class R(Enum): A = 1; A = 2
attempt("reuse", reuse)
class Auto(Enum): A = auto(); B = auto(); C = 10; D = auto()
print([(m.name, m.value) for m in Auto])
class Gen(Enum):
    def _generate_next_value_(name, start, count, last): return (name.lower(), start, count, list(last))
    X = auto(); Y = auto()
print([m.value for m in Gen])
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "a" else None
print(Miss("a")); attempt("missing", lambda: Miss("b"))
class Mut(Enum): L = []; D = {}
print(Mut([]), Mut.L.value, Mut({}))
class Init(Enum):
    EARTH = (5.97, 6.37); MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 3)
print(Init.EARTH.g, Init.MARS.mass, Init((0.64, 3.39)), Init.EARTH.value)
class New(Enum):
    def __new__(cls, v, label): o = object.__new__(cls); o._value_ = v; o.label = label; return o
    ONE = 1, "one"; TWO = 2, "two"
print(New(1), New.TWO.label, New.ONE.value)
