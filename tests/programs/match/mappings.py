# Mapping patterns.
def f(x):
    match x:
        case {"a": 1, "b": b}:
            return "a1 b", b
        case {"a": a, **rest}:
            return "a", a, rest
        case {1: _, 2: _}:
            return "1 and 2"
        case {None: n, True: t}:
            return "None True", n, t
        case {**rest} if len(rest) > 2:
            return "many", rest
        case {}:
            return "mapping"
        case _:
            return "no mapping"

for x in ({"a": 1, "b": 2}, {"b": 3, "a": 1, "c": 4}, {"a": 5}, {"a": 1}, {1: 1, 2: 2}, {1: 1}, {None: 0, True: 1}, {None: 0},
          {5: 1, 6: 2, 7: 3}, {}, [], "a", None, [("a", 1)]):
    print(x, f(x))

class K:
    KEY = "key"
    OTHER = 3

match {"key": 1, 3: 2, 4: 5}:
    case {K.KEY: x, K.OTHER: y, **z}:
        print(x, y, z)

match {-1: "m", 2j: "c", b"b": "bytes", "x" "y": "joined"}:
    case {-1: m, 2j: c, b"b": b, "xy": j}:
        print(m, c, b, j)

# Extra keys do not matter; a missing one does, without __missing__.
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        return 0
match Default(a=1):
    case {"b": _}:
        print("b")
    case {"a": v}:
        print("a", v)

try:
    counter = dict
    match counter(a=1):
        case {"zz": _}:
            print("zz")
        case {"a": 1, **r}:
            print(r)
except Exception as e:
    print(e)

# rest is a new dict.
d = {"a": 1, "b": 2}
match d:
    case {"a": 1, **rest}:
        rest["c"] = 3
        print(d, rest, type(rest))

match {"outer": {"inner": [1, {"deep": "x"}]}}:
    case {"outer": {"inner": [_, {"deep": str(s)}]}}:
        print(s)
    case _:
        print("no")

class Same:
    A = "k"
    B = "k"
try:
    match {"k": 1, "l": 2}:
        case {Same.A: a, Same.B: b}:
            print("?")
except ValueError as e:
    print(type(e).__name__, e)
match {"k": 1}:
    case {Same.A: a, Same.B: b}:
        print("?")
    case _:
        print("too short to look")
class Un:
    L = []
try:
    match {"k": 1}:
        case {Un.L: a}:
            print("?")
except TypeError as e:
    print(type(e).__name__, e)
