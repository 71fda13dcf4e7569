"""Subclasses of ref."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


class Named(weakref.ref):
    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


a = K("a")
n = Named(a, lambda r: print("gone", r.key, type(r).__name__), "k1")
print(n.key, n() is a, n == weakref.ref(a), hash(n) == hash(weakref.ref(a)))
print(isinstance(n, weakref.ref), issubclass(Named, weakref.ReferenceType))
del a
print(n())


class Open(weakref.ref):
    pass


b = K("b")
o, p = Open(b), Open(b)
print(o is p, o == p)
o.attribute = 5
print(o.attribute, weakref.getweakrefcount(b))
print(weakref.KeyedRef(b, None, "key").key)
