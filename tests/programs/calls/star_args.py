def f(*args, **kwargs):
    return args, sorted(kwargs.items())

print(f(*[1, 2], *(3,), x=1, **{"y": 2}))
print(f(*"ab", *range(2)))
print(f(**{"a": 1}, **{"b": 2}))
d = {"k": 1}
print(f(1, *[2], 3, **d, z=9))

def attempt(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)

attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(a=1, **{"a": 2}))

class Mapping:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(f(**Mapping()))

class Iter:
    def __iter__(self):
        return iter([7, 8])
print(f(*Iter()))

def g(a, b, c=3, *rest, k=0, **kw):
    return a, b, c, rest, k, kw
print(g(*range(6), **dict(k=4, w=5)))
print(g(b=1, a=2))
args = tuple(range(20))
print(f(*args))
def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t):
    return a + t
print(many(*args))
print(many(*range(18), s=100, t=200))
