"""Mapping patterns: rest, nested, keys of all kinds, mutation, get with default, non-dict mappings."""
import collections, types, collections.abc
def f(m):
    match m:
        case {"a": {"b": {"c": x, **r1}, **r2}, **r3}: return "deep", x, r1, r2, r3
        case {"l": [{"n": n}, *rest], "k": k}: return "list", n, rest, k
        case {1: a, 2.5: b, None: c, b"x": d}: return "kinds", a, b, c, d
        case {-1: x, 1j: y}: return "neg", x, y
        case {True: t, **rest}: return "true", t, rest
        case {"x": None}: return "x none"
        case {"x": (1 | 2 | 3) as v, **kw} if kw: return "x", v, kw
        case {**rest}: return "any", rest
    return "no"
for m in ({"a": {"b": {"c": 1, "d": 2}, "e": 3}, "f": 4}, {"l": [{"n": 1, "m": 2}, 5], "k": 0}, {1: 1, 2.5: 2, None: 3, b"x": 4}, {-1: 1, 1j: 2}, {True: 1, "z": 2}, {1: "one"},
          {"x": None}, {"x": 2}, {"x": 3, "y": 1}, {}, [], "abc", types.MappingProxyType({"x": None}), collections.ChainMap({"x": 1}, {"q": 2}), collections.OrderedDict(x=1, a=2)):
    r = f(m)
    print(r if not isinstance(r[-1], dict) else (r[:-1], sorted(r[-1].items(), key=str)))
class Weird(collections.abc.Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k):
        print("getitem", k)
        return self.d[k]
    def __iter__(self):
        print("iter")
        return iter(self.d)
    def __len__(self):
        print("len")
        return len(self.d)
match Weird({"a": 1, "b": 2}):
    case {"a": 1, **rest}: print(rest)
match Weird({"a": 1}):
    case {"z": 1}: print("no")
    case {"a": 2}: print("no")
    case {}: print("any")
class GetRaises(dict):
    def get(self, k, d=None): raise RuntimeError("get " + k)
try:
    match GetRaises(a=1):
        case {"a": 1}: print("?")
except RuntimeError as e: print(e)
d = {"a": 1, "b": 2}
match d:
    case {"a": x, **rest}:
        rest["new"] = 1
        print(d, rest, x)
def dup(k1, k2):
    class K: a, b = k1, k2
    match {k1: 1, k2: 2}:
        case {K.a: x, K.b: y}: return x, y
print(dup("p", "q"))
try: print(dup("p", "p"))
except ValueError as e: print(e)
try:
    match {"a": 1}:
        case {NotDefined.x: 1}: pass
except NameError as e: print(e)
class U:
    k = []
try:
    match {"a": 1}:
        case {U.k: 1}: pass
except TypeError as e: print(e)
