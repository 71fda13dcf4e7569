"""Irrefutable patterns, as-patterns, groups, captures of the whole, underscores everywhere."""
def f(x):
    match x:
        case ([a] as l) | ({"a": a} as l): return "as", l, a
        case (int() | str()) as v if v: return "truthy", v
        case [_, _ as second]: return "second", second
        case {"k": _, **_rest}: return "rest", _rest
        case ((((deep)))) if deep is None: return "none"
        case [[_], [[_]], [[[x]]]]: return "nest", x
        case {"p": [_, {"q": q}]}: return "pq", q
        case str(_): return "str"
        case object(): return "object"
for x in ([1], {"a": 2}, 3, "s", 0, "", [1, 2], {"k": 1, "z": 2}, None, [[1], [[2]], [[[3]]]], {"p": [0, {"q": 5}]}, 1.5, ...):
    print(x, f(x))
def last(x):
    match x:
        case 1: r = "one"
        case other: r = other
    return r
print(last(1), last("z"))
def only(x):
    match x:
        case _: return "only"
print(only(0))
def as_all(x):
    match x:
        case [a, [b, c] as d] as e: return a, b, c, d, e
        case {"x": x as y} as z: return x, y, z
        case complex(real=r, imag=i) as c if i: return r, i, c
        case _ as w if False: return
        case w: return "w", w
for x in ([1, [2, 3]], {"x": 9}, 1+2j, 5): print(as_all(x))
