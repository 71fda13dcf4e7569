def f(**kw): return list(kw)
print(f(z=1, a=2, m=3), f(**{"b": 1, "a": 2}, c=3))
def g(*, a, b): return a, b
print(g(b=1, a=2))
def tr(x):
    print("eval", x)
    return x
def h(a, b, c=0, *d, **e): return a, b, c, d, e
print(h(tr(1), b=tr(2), c=tr(3)))
print(h(*[tr(1), tr(2)], k=tr(4)))
print(h(tr("f"), *tr([1, 2]), tr("last"), **tr({"q": 1})))
kw = {"a": 1}
def mutate(**k):
    k["new"] = 1
    return k
print(mutate(**kw), kw)
args = [1, 2]
def mut2(*a): return a
t = (1, 2)
print(mut2(*t) is t or mut2(*t) == t, mut2(*args))
def kwonly(*, x=1, **rest): return x, rest
print(kwonly(), kwonly(x=2, y=3), kwonly(**{"x": 5}))
def names(self, args, kwargs): return self, args, kwargs
print(names(1, args=2, kwargs=3))
def shadow(name, /, **kw): return name, kw
print(shadow("n", name="kw"))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
print("{a} {b}".format(**{"a": 1, "b": 2}), dict(x=1, **{"y": 2}), print("x", "y", sep="-", end="!\n"))
