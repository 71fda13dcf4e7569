"""The dict of the module's globals: live in both directions."""


a = 1
b = 2
g = globals()
print(g is globals(), g["a"], "b" in g, g.get("nothing"))
g["a"] = 10
print(a)
a = 11
print(g["a"])
g["fresh"] = "made"
print(fresh)
del a
print("a" in g, g.get("a", "gone"))
try:
    a
except NameError as error:
    print(error)
a = "back"
print([k for k in g if k in ("a", "b", "fresh")])
del g["b"]
try:
    b
except NameError as error:
    print(error)
print(g.pop("fresh"), "fresh" in g)
g.update(b="updated", c=3)
print(b, c, g["b"])


def f():
    global made_inside
    made_inside = len(g) > 5
    return g["made_inside"]


print(f(), made_inside)
for name in ("x1", "x2"):
    g[name] = name.upper()
print(x1, x2, g["x2"])
print(g.setdefault("x1", 0), g.setdefault("x3", 33), x3)
