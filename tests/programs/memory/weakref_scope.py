"""References to locals and items."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


def local():
    x = K("x")
    r = weakref.ref(x)
    print(r())
    return r


print(local()())
l = [K(i) for i in range(3)]
rs = [weakref.ref(k) for k in l]
print([r() for r in rs])
l.pop(1)
print([r() for r in rs])
l = None
print([r() for r in rs])
d = {"a": K("a")}
r = weakref.ref(d["a"])
other = d["a"]
del d["a"]
print(r())
other = None
print(r())


def arg(k):
    r = weakref.ref(k)
    return r() is k, r


print(arg(K("arg"))[1]())
import gc
a, b = K("a"), K("b")
a.b, b.a = b, a
r = weakref.ref(a, lambda r: print("collected"))
del a, b
print(r() is not None)
gc.collect()
print(r())
