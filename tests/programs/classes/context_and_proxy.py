class Managed:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return self.swallow
with Managed("a") as a, Managed("b") as b:
    print(a.name, b.name)
with Managed("s", True):
    raise ValueError("swallowed")
try:
    with Managed("outer"):
        with Managed("inner"):
            raise KeyError("k")
except KeyError as e:
    print("got", e)
class Proxy:
    def __init__(self, target): object.__setattr__(self, "_target", target)
    def __getattr__(self, name):
        print("get", name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        print("set", name)
        setattr(self._target, name, value)
    def __delattr__(self, name): delattr(self._target, name)
    def __call__(self, *a, **k): return self._target(*a, **k)
    def __iter__(self): return iter(self._target)
    def __len__(self): return len(self._target)
    def __getitem__(self, k): return self._target[k]
    def __contains__(self, k): return k in self._target
p = Proxy([1, 2, 3])
print(len(p), p[0], 2 in p, list(p), p.count(1))
p.append(4)
print(p._target)
class T: x = 1
q = Proxy(T())
q.y = 5
print(q.y, q.x, vars(q._target))
del q.y
print(hasattr(q, "y"))
print(Proxy(len)("abc"))
class Chain:
    def __init__(self): self.calls = []
    def __getattr__(self, n):
        def method(*a):
            self.calls.append((n, a))
            return self
        return method
c = Chain().foo(1).bar().baz(2, 3)
print(c.calls)
