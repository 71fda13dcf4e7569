"""WeakValueDictionary."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


d = weakref.WeakValueDictionary()
a, b, c = K("a"), K("b"), K("c")
d["a"], d["b"], d["c"] = a, b, c
print(sorted(d), len(d), d["a"], "b" in d, d.get("x"), d.get("x", 1))
del b
print(sorted(d), len(d), "b" in d)
try:
    d["b"]
except KeyError as e:
    print("KeyError", e)
print(sorted(map(str, d.values())), sorted(d.items(), key=str))
print(d.pop("c"), len(d))
print(d.setdefault("s", a), d.setdefault("s", c), len(d))
a = None
print(list(d), len(d))
d.update(c=c)
e = d.copy()
print(type(e).__name__, dict(e))
del c
print(dict(d), dict(e))
w = weakref.WeakValueDictionary({"k": K("temporary")})
print(len(w))
objects = [K(i) for i in range(20)]
w = weakref.WeakValueDictionary(enumerate(objects))
del objects[::2]
print(sorted(w), len(w))
objects.clear()
print(len(w), len(list(w.valuerefs())))
