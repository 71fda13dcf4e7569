"""weakref.finalize: calls, detach, atexit."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


a = K("a")
f = weakref.finalize(a, print, "finalized", sep="")
print(f.alive, f.atexit, f.peek()[2], f.peek()[0] is a)
del a
print(f.alive, f(), f.peek(), f.detach())
b = K("b")
f = weakref.finalize(b, lambda x, y: x + y, 1, y=2)
print(f(), f.alive, f())
f = weakref.finalize(b, print, "never")
print(f.detach()[2], f.alive)
b = None
c, d, e = K("c"), K("d"), K("e")
fs = [weakref.finalize(k, print, "at exit", k.name) for k in (c, d, e)]
fs[1].atexit = False
print([f.atexit for f in fs])
try:
    weakref.finalize(5, print)
except TypeError as x:
    print(x)


class Temp:
    def __init__(self, name):
        self.name = name
        self._finalizer = weakref.finalize(self, Temp.cleanup, name)

    @staticmethod
    def cleanup(name):
        print("cleanup", name)

    def remove(self):
        self._finalizer()

    @property
    def removed(self):
        return not self._finalizer.alive


t = Temp("t")
t.remove()
print(t.removed)
t = Temp("u")
t = None
print("end")
