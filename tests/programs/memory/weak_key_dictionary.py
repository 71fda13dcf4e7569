"""WeakKeyDictionary."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


d = weakref.WeakKeyDictionary()
a, b = K("a"), K("b")
d[a] = 1
d[b] = 2
print(len(d), d[a], a in d, K("x") in d, d.get(b))
del a
print(len(d), list(d.items()))
d[b] += 5
print(d[b], d.pop(b), len(d))
d[b] = [b.name]
print(sorted(d.values()), [k.name for k in d.keys()], len(d.keyrefs()))
b = None
print(len(d), dict(d))
extra = {}
meta = weakref.WeakKeyDictionary()


def note(k, text):
    meta.setdefault(k, []).append(text)


k = K("k")
note(k, "one")
note(k, "two")
print(meta[k])
k = None
print(len(meta))
try:
    meta[5] = 1
except TypeError as e:
    print(e)
