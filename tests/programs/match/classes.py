# Class patterns.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self):
        return f"Point({self.x}, {self.y})"

class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

def f(p):
    match p:
        case Point3(x=0, y=0, z=0):
            return "origin3"
        case Point3(a, b, z=c):
            return "p3", a, b, c
        case Point(0, 0):
            return "origin"
        case Point(0, y=y):
            return "on y", y
        case Point(x, 0):
            return "on x", x
        case Point(x=x, y=y) if x == y:
            return "diagonal", x
        case Point():
            return "point"
        case _:
            return "no point"

for p in (Point(0, 0), Point(0, 5), Point(6, 0), Point(3, 3), Point(1, 2), Point3(0, 0, 0), Point3(1, 2, 3), 5, Point):
    print(p if not isinstance(p, type) else "Point", f(p))

# Builtins that match themselves.
def g(x):
    match x:
        case bool(b):
            return "bool", b
        case int(i):
            return "int", i
        case float(fl):
            return "float", fl
        case str(s):
            return "str", s
        case bytes(b):
            return "bytes", b
        case bytearray(b):
            return "bytearray", b
        case list(l):
            return "list", l
        case tuple(t):
            return "tuple", t
        case dict(d):
            return "dict", d
        case set(s):
            return "set", s
        case frozenset(s):
            return "frozenset", s
        case complex():
            return "complex"
        case type():
            return "type"
        case _:
            return "other"

for x in (True, 3, 2.5, "s", b"b", bytearray(b"c"), [1], (2,), {3: 4}, {5}, frozenset([6]), 1j, int, None):
    print(g(x))

class MyInt(int):
    pass
class MyList(list):
    extra = 1
match MyInt(7):
    case MyInt(v):
        print("MyInt", v, type(v).__name__)
match MyList([1]):
    case MyList([a], extra=e):
        print("MyList", a, e)
match 5:
    case int(real=r, imag=0):
        print(r)
match 5:
    case object(real=5):
        print("object")

class Meta(type):
    def __instancecheck__(cls, x):
        print("instancecheck")
        return x == 1
class Any(metaclass=Meta):
    pass
for x in (1, 2):
    match x:
        case Any():
            print("any")
        case _:
            print("none")
