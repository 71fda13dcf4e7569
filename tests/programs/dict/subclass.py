"""Subclasses of dict: __missing__, overridden methods, attributes."""


class Default(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value

d = Default(a=1)
print(d["a"], d["b"], d, d.get("zz"), "zz" in d, d.pop("b"))
d["n"].append(5)
print(d)

class Raises(dict):
    def __missing__(self, key):
        raise LookupError("missing %r" % (key,))

try:
    Raises()[1, 2]
except LookupError as error:
    print(error)

class Plain(dict):
    pass

p = Plain({1: 2}, x=3)
p.attr = "v"
try:
    p["nope"]
except KeyError as error:
    print(repr(error))
print(p, p.attr, p.__dict__, type(p.copy()).__name__, p == {1: 2, "x": 3}, isinstance(p, dict), len(p))
print(type(Plain.fromkeys("ab")).__name__, Plain.fromkeys("ab", 1))

class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.upper())

u = Upper()
u["a"] = 1
u.update(b=2)
print(u, u["A"], u["a"], Upper.fromkeys("xy"), dict(u), {**u})
try:
    u["b"]
except KeyError as error:
    print(error)

class Counts(dict):
    def __init__(self, words=()):
        super().__init__()
        for w in words:
            self[w] = self.get(w, 0) + 1

    def keys(self):
        return ["keys", "overridden"]

    def __iter__(self):
        return iter(["iter"])

    def __len__(self):
        return 42

c = Counts("hello")
print(c, len(c), list(c), c.keys(), list(c.items()), bool(c))
print(dict.__len__(c), list(dict.keys(c)))
try:
    print({**c})
except KeyError as error:
    print("KeyError", error)
try:
    print(dict(c))
except KeyError as error:
    print("KeyError", error)

class Map:
    def keys(self):
        return iter([1, 2])

    def __getitem__(self, k):
        return k * 10

print(dict(Map()), {**Map()}, dict(Map(), x=1))
d = {}
d.update(Map())
d |= Map()
print(d)

class BadMap:
    keys = None

try:
    dict(BadMap())
except TypeError as error:
    print(error)

class KeysOnly:
    def keys(self):
        return 5

for bad in (KeysOnly(),):
    try:
        dict(bad)
    except TypeError as error:
        print(error)
