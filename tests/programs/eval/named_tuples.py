# Library code that evaluates text, and classes made that way.
from collections import namedtuple
from dataclasses import dataclass, field
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(1, 2)
print(p, Point(5), p._replace(x=9), p._asdict(), Point._fields)
try:
    Point()
except TypeError as e:
    print(e)
try:
    namedtuple("Bad", "class x")
except ValueError as e:
    print(e)
exec('''
@dataclass(order=True)
class D:
    a: int
    b: str = "x"
    c: list = field(default_factory=list)
''')
d = D(1)
print(d, D(1) == d, D(0) < d, D(2, "y", [1]))
exec("P3 = namedtuple('P3', Point._fields + ('z',))\nprint(P3(1, 2, 3))")
code = "class Auto:\n" + "".join(f"    def get_{n}(self): return self._{n}\n    def set_{n}(self, v): self._{n} = v\n" for n in ("a", "b"))
ns = {}
exec(code, ns)
auto = ns["Auto"]()
auto.set_a(5)
print(auto.get_a(), sorted(n for n in dir(auto) if n.startswith("get")))
def make_init(names):
    body = "def __init__(self, " + ", ".join(names) + "):\n" + "".join(f"    self.{n} = {n}\n" for n in names)
    space = {}
    exec(body, {}, space)
    return space["__init__"]
Made = type("Made", (), {"__init__": make_init(["u", "v"])})
m = Made(1, v=2)
print(vars(m), Made.__init__.__qualname__)
try:
    Made(1)
except TypeError as e:
    print(e)
