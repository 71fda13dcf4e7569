"""Proxies."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


class V(K):
    def __init__(self, name, items):
        super().__init__(name)
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __add__(self, other):
        return self.items + list(other)

    def __radd__(self, other):
        return ("radd", other)

    def __eq__(self, other):
        return other is self or other == "equal"

    def __str__(self):
        return "str of V"

    def __neg__(self):
        return "neg"

    def __call__(self, *args, **kw):
        return args, kw


v = V("v", [1, 2, 3])
p = weakref.proxy(v)
print(type(p).__name__, p.name, len(p), p[0], 2 in p, list(p), str(p))
p.name = "new"
p[1] = 20
del p[0]
print(v.name, v.items, p + [5], 5 + p, -p, p == "equal", bool(p))
print(p(1, k=2), isinstance(p, V), p.__class__ is V)
k = K("plain")
q = weakref.proxy(k, lambda q: print("proxy callback"))
print(type(q).__name__, q.name, weakref.proxy(k) is weakref.proxy(k))
try:
    hash(q)
except TypeError as e:
    print(e)
del q.name
try:
    q.name
except AttributeError as e:
    print(e)
k = None
for f in (lambda: q.name, lambda: str(q), lambda: bool(q)):
    try:
        f()
    except ReferenceError as e:
        print(e)
try:
    weakref.proxy(5)
except TypeError as e:
    print(e)
