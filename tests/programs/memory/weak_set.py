"""WeakSet."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


a, b, c = K("a"), K("b"), K("c")
s = weakref.WeakSet([a, b])
s.add(c)
print(len(s), a in s, sorted(map(str, s)))
del b
print(len(s), sorted(map(str, s)))
s.discard(a)
s.discard(a)
print(len(s))
try:
    s.remove(a)
except KeyError:
    print("KeyError")
t = s | {a}
print(len(t), s <= t, s == weakref.WeakSet([c]), s.isdisjoint([a]))
c = None
print(len(s), len(t))


class Listener:
    everyone = weakref.WeakSet()

    def __init__(self, n):
        self.n = n
        self.everyone.add(self)


x, y = Listener(1), Listener(2)
print(sorted(l.n for l in Listener.everyone))
del x
print(sorted(l.n for l in Listener.everyone))
