"""Cases that are tested together: runs of literals, subjects written as tuples; what is compared, and in which order."""
class Loud:
    def __init__(self, v): self.v = v
    def __eq__(self, other):
        print("eq", self.v, other)
        return self.v == other
    __hash__ = None

def number(n):
    match n:
        case 0: return "zero"
        case 1 | -1: return "unit"
        case 2 if flag: return "flagged two"
        case 2: return "two"
        case 1: return "never"
        case 4611686018427387904: return "big"
        case -4611686018427387905: return "small big"
        case 7: pass
        case _: return "other"
    return "seven"

def text(s):
    match s:
        case "a": return 1
        case "b" | "bb": return 2
        case "": return 3
        case "a": return 4
        case "é\U0001f600": return 5
        case "long text with words" if flag: return 6
    return None

for flag in (False, True):
    print([number(n) for n in (0, 1, -1, 2, 3, 7, True, False, 1.0, 2.0, 2**62, -2**62 - 1, 2**70, "x", None, 0j, Loud(2), Loud(9))])
    print([text(s) for s in ("a", "b", "bb", "", "".join("a"), "é" + "\U0001f600", "long text " + "with words", b"a", 1, None, Loud("bb"), type("S", (str,), {})("b"))])

def mixed(x):
    match x:
        case 1: r = "one"
        case 2: r = "two"
        case 3: r = "three"
        case "x": r = "ex"
        case "y": r = "why"
        case "z": r = "zed"
        case [1, *_]: r = "list"
        case {"k": v}: r = v
        case None: r = "none"
        case 4: r = "four"
        case 5: r = "five"
        case 6 if x > 5: r = "six"
        case str(): r = "str"
        case n: r = ("any", n)
    return r
print([mixed(x) for x in (1, 2, 3, "x", "y", "z", "w", [1, 2], {"k": 8}, None, 4, 5, 6, 7, 4.0, (1,), [2])])

def order(n):
    print(n, end=" ")
    return n

def parts(a, b, c):
    match order(a), order(b), order(c):
        case (0, _, _): return "first zero"
        case (x, 0, y) if x > y: return ("second zero", x, y)
        case [x, *rest, 5]: return ("star", x, rest)
        case (_, 1 | 2 as m, *more): return m, more
        case (a, b): return "never"
        case (*all_of,): return all_of
for t in [(0, 1, 2), (3, 0, 1), (1, 0, 3), (1, 1, 5), (9, 2, 1), (9, 9, 9)]:
    print(parts(*t))
def whole(a, b):
    match a, b:
        case (1, _) as pair: return pair
        case pair: return "other", pair
print(whole(1, 2), whole(2, 2))
def swap(a, b):
    match a, b:
        case b, a: return a, b
print(swap(1, 2))
def empty():
    match ():
        case []: return "empty"
        case [*x]: return x
print(empty())
def one(x):
    match x,:
        case ([a, b],): return "pair", a, b
        case ({"n": n},): return "map", n
        case (Point(x=0),): return "origin"
        case _: return "else"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
print(one([1, 2]), one({"n": 3}), one(Point(0, 1)), one(3))
def raises(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e)
def dup():
    match Point(1, 2):
        case Point(1, x=2): return 1
print(raises(dup))
def dup2():
    match Point(1, 2):
        case Point(1, 2, 3): return 1
print(raises(dup2))
class K:
    a = "k"
    b = "k"
def dup3(d):
    match d:
        case {K.a: 1, K.b: 2}: return 1
print(raises(lambda: dup3({"k": 1})), raises(lambda: dup3({"k": 1, "j": 2})))
class D(dict):
    def get(self, k, d=None):
        print("get", k)
        return super().get(k, d)
    def __missing__(self, k): return 5
def keys(d):
    match d:
        case {"a": 1, "b": x}: return x
        case {"c": x, 2: y, 3.5: z}: return x, y, z
        case {"c": _, **rest}: return rest
print(keys({"a": 1, "b": 2}), keys({"c": 1, 2: 3, 3.5: 4}), keys({"c": 1, "q": 2}), keys(D(a=1, b=4)), keys(D()))
from collections import defaultdict
dd = defaultdict(int, z=1)
print(keys(dd), dict(dd))
def in_loop(items):
    out = []
    for item in items:
        match item:
            case 1: continue
            case 2: out.append("two")
            case 3: break
            case 4 | 5 | 6: out.append(item)
    else:
        out.append("end")
    return out
print(in_loop([1, 2, 4, 7, 3, 2]), in_loop([6, 2, True, 2.0]))
match 5:
    case 1: print(1)
    case 2: print(2)
    case 5: print("module five")
match "b", 2:
    case ("a", _): print("a")
    case ("b", n): print("b", n)
