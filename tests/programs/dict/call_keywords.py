"""Dicts as keyword arguments: errors of merging."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def f(*args, **kwargs):
    return args, kwargs

class Map:
    def __init__(self, *keys):
        self.names = keys

    def keys(self):
        return self.names

    def __getitem__(self, k):
        return "value of %s" % k

attempt(lambda: f(**{"a": 1}, **{"b": 2}))
attempt(lambda: f(a=1, **{"b": 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{1: 2}, **{1: 3}))
attempt(lambda: f(**Map("x", "y")))
attempt(lambda: f(**Map("x", "x")))
attempt(lambda: f(**Map(1)))
attempt(lambda: f(**1))
attempt(lambda: f(**[1]))
attempt(lambda: f(**None))
attempt(lambda: f(*1))
attempt(lambda: f(*None))
attempt(lambda: f(*[1], *(2,), *"ab", *{3: 4}, **{}, z=1))
attempt(lambda: f(*5, **{}))
attempt(lambda: len(*1))
attempt(lambda: print(**1))
attempt(lambda: [].append(*1))
attempt(lambda: dict(**{"a": 1}, **{"a": 2}))
attempt(lambda: dict(a=1, **{"b": 2}))

class C:
    def method(self, **kw):
        return kw

    def __call__(self, **kw):
        return kw

attempt(lambda: C().method(**{"x": 1}, **{"x": 2}))
attempt(lambda: C().method(**5))
attempt(lambda: C.method(C(), **{"y": 1}))

class Sub(dict):
    pass

s = Sub(p=1)
attempt(lambda: f(**s))
d = {"k": 1}
print(f(**d)[1] is d, d)

def gen():
    yield 1
    raise TypeError("from the generator")

attempt(lambda: f(*gen()))
attempt(lambda: [*gen()])
attempt(lambda: [*1])
attempt(lambda: (*None,))
attempt(lambda: {*1})
