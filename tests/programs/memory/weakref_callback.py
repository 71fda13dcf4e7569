"""Callbacks: order, argument, what they may do."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


a = K("a")
refs = [weakref.ref(a, lambda r, i=i: print("callback", i, r() is None)) for i in range(4)]
print(weakref.getweakrefcount(a), refs[0] is refs[1], refs[0] == refs[1])
del a
print([r() for r in refs])
b = K("b")
r = weakref.ref(b, lambda r: print("never"))
del r
b = None
print("a dead reference calls nothing")
c = K("c")
r = weakref.ref(c, lambda r: 1 / 0)
del c
print("the error was ignored")
cache = {}


def store(key, value):
    cache[key] = weakref.ref(value, lambda r: cache.pop(key))
    return value


v = store("k", K("v"))
print(list(cache))
v = None
print(list(cache))


class D(K):
    def __del__(self):
        print("__del__ first", self.ref() is self)


d = D("d")
d.ref = weakref.ref(d)
kept = weakref.ref(d, lambda r: print("then the callback"))
d = None
print("end")
