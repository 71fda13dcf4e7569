# Wrong calls of functions, methods, lambdas and classes: the whole text.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def star(*args): pass
def star_after(a, *args): pass
def kwonly(*, k): pass
def kwonly2(a, *, k, l): pass
def kwonly3(*, k, l, m): pass
def kwdefault(*, k=1): pass
def kwargs(**kw): pass
def posonly(a, /): pass
def posonly2(a, b, /, c): pass
def posonly_default(a, b=1, /): pass
def posonly_kw(a, /, **kw): return kw
def everything(a, /, b, *args, c, d=1, **kw): pass


class K:
    def method(self, a): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, x): self.x = x
    def __call__(self, y): pass


class Empty: pass
class Nested:
    class Inner:
        def f(self, a): pass


def local():
    def inner(a): pass
    return inner


k = K(1)
calls = [(f, args, kw) for f in [none, one, two, three, default, star, star_after, kwonly, kwonly2, kwonly3, kwdefault, kwargs, posonly, posonly2, posonly_default, everything, k.method, K.method, K.cm, K.sm, K, k, Empty, Nested.Inner().f, local(), lambda a: a, lambda *, z: z]
         for args, kw in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((), {"a": 1}), ((1,), {"a": 1}), ((), {"zz": 1}), ((1,), {"k": 1}), ((), {"k": 1, "l": 2}), ((1, 2, 3), {"k": 1, "l": 2, "q": 3}), ((), {"a": 1, "b": 2}), ((), {"b": 2, "c": 3}), ((1, 2), {"c": 3, "d": 4})]]
for f, args, kw in calls:
    try:
        f(*args, **kw)
    except TypeError as e:
        print(args, kw, e)
print(posonly_kw(1, a=2))
for bad in [lambda: one(*5), lambda: one(**5), lambda: one(*[1], **{"a": 2}), lambda: one(**{1: 2}), lambda: one(a=1, **{"a": 2}), lambda: one(**{"a": 1}, **{"a": 2}), lambda: (5)(), lambda: None(), lambda: "x"(1), lambda: one(*None), lambda: one(**[("a", 1)]), lambda: K.method(), lambda: k.nope(), lambda: star(*(), **{"x": 1}),
            lambda: one(1, *[2, 3]), lambda: dict(**{1: 2}), lambda: print(**{"sep": 5}), lambda: one(*(x for x in [1, 2])), lambda: two(*{"p": 1, "q": 2, "r": 3})]:
    try:
        bad()
        print("fine")
    except TypeError as e:
        print(e)


def evaluation_order():
    log = []

    def n(x):
        log.append(x)
        return x

    def target(*a, **k):
        return a, list(k)

    n(target)(n(1), *n([2]), n(3), *n((4,)), x=n(5), **n({"y": 6}), z=n(7), **n({"w": 8}))
    return log[1:]


print(evaluation_order())
