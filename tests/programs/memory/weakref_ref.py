"""ref: calling, equality, hash, text."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


a = K("a")
r = weakref.ref(a)
print(r() is a, r().name, callable(r))
print(weakref.ref(a) is r, weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
print(r == weakref.ref(a), r != weakref.ref(K("b")), hash(r) == hash(a))
print(repr(r).startswith("<weakref at 0x"), "to 'K'" in repr(r))
print(r.__callback__, a.__weakref__ is r, K("x").__weakref__)
del a
print(r(), repr(r).endswith("; dead>"), r == r, r != r)
print(hash(r) is not None)
q = weakref.ref(K("at once"))
print(q())
try:
    hash(q)
except TypeError as e:
    print(e)
for bad in (1, 1.5, "s", b"", None, [], {}, (), object(), range(3), slice(1)):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
for args in ((), (1, 2, 3)):
    try:
        weakref.ref(*args)
    except TypeError as e:
        print(e)
for good in (K, len, print, {1}, frozenset(), (i for i in ()), weakref, lambda: 0, K("m").__repr__):
    print(type(weakref.ref(good)).__name__)
print(weakref.ref[int])
