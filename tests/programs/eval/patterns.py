# match in interpreted code.
ns = {}
exec('''
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Sub(Point): pass
def kind(v):
    match v:
        case None | True | False: return "singleton"
        case 0: return "zero"
        case -1 | 1.5 | 2j: return "number"
        case "text" | b"bytes": return "literal"
        case int(n) if n > 100: return f"large {n}"
        case int(): return "int"
        case str(s): return f"str {s}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, 2, *rest]: return f"starts {rest}"
        case [first, *_, last]: return f"ends {first} {last}"
        case {"a": 1, "b": b, **rest}: return f"mapping {b} {rest}"
        case {}: return "dict"
        case Sub(x=0): return "sub at zero"
        case Point(0, y): return f"on axis {y}"
        case Point(x, y) as p if x == y: return f"diagonal {p.x}"
        case Point(): return "point"
        case (float() | complex()) as z: return f"inexact {z}"
        case _: return "other"
''', ns)
P, S = ns["Point"], ns["Sub"]
for v in [None, True, 0, -1, 1.5, 2j, "text", b"bytes", 500, 7, "abc", [], [9], [1, 2, 3], (1, 2), [4, 5, 6], {"a": 1, "b": 2, "c": 3}, {"a": 2}, S(0, 1), P(0, 4), P(3, 3), P(1, 2), 2.5, 1j, {1}, range(2)]:
    print(repr(v) if not isinstance(v, P) else (v.x, v.y), ns["kind"](v))
exec('''
def nested(v):
    match v:
        case {"k": [Point(x=a), {"deep": (b, c)}]}: return a, b, c
        case [[a, [b, [c]]]] if (d := a + b + c): return d
        case _: return None
print(nested({"k": [Point(1, 2), {"deep": (3, 4)}]}), nested([[1, [2, [3]]]]), nested(5))
match 3:
    case x if x < 0: print("negative")
    case x: print("captured", x)
print(x)
''', ns)
for source in "match 1:\n  case int(1, 2): pass", "match [1]:\n  case Point(a, b, c): pass\nelse: pass", "class B:\n  __match_args__ = 5\nmatch B():\n  case B(x): pass":
    try:
        exec(source, ns)
    except Exception as e:
        print(type(e).__name__, e)
