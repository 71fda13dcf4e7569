"""WeakMethod."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


class E(K):
    def on(self, event):
        return self.name, event


e = E("e")
plain = weakref.ref(e.on)
print(plain())
m = weakref.WeakMethod(e.on, lambda r: print("method gone"))
print(m()("x"), m() == e.on, m == weakref.WeakMethod(e.on), hash(m) == hash(weakref.WeakMethod(e.on)))
e = None
print(m())
try:
    weakref.WeakMethod(len)
except TypeError as x:
    print(x)


class Signal:
    def __init__(self):
        self.slots = []

    def connect(self, method):
        self.slots.append(weakref.WeakMethod(method))

    def send(self, *args):
        return [s()(*args) for s in self.slots if s()]


s = Signal()
a, b = E("a"), E("b")
s.connect(a.on)
s.connect(b.on)
print(s.send(1))
del a
print(s.send(2))
