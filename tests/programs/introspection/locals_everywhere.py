"""locals(), globals(), vars() and dir() in every kind of scope."""
import sys


def show(d):
    return sorted((k, v) for k, v in d.items() if not k.startswith("__"))


def function(a, b=2, *args, c=3, **kw):
    x = 1
    before = show(locals())
    y = 2
    del x
    return before, show(locals())


print(function(1), function(1, 2, 3, c=4, d=5))


def unbound():
    print(locals())
    if False:
        z = 1
    w = 1
    print(locals())


unbound()


def nested(a):
    b = 1

    def inner(c):
        print("inner", locals())
        return a + b + c

    def uses_only_b():
        print("only b", locals())
        b
        return locals()

    class K:
        d = a
        print("class", show(locals()))

        def m(self):
            return show(locals())

        def n(self):
            return __class__, sorted(locals())
    print(sorted(locals()))
    return inner(3), uses_only_b(), K().m()[0][0], K().n()[1]


print(nested(10))


class C:
    x = 1
    y = [x]
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["injected"] = 5
    print(injected, "injected" in vars(), "x" in dir())
    print([n for n in dir() if not n.startswith("__")])
    print(locals() is locals(), vars() is locals(), globals() is sys.modules["__main__"].__dict__)


print(C.injected)


def gen(n):
    i = 0
    while i < n:
        yield show(locals())
        i += 1


print(list(gen(2)))


def loops():
    for i in range(2):
        for j in range(2):
            pass
    try:
        1 / 0
    except ZeroDivisionError as e:
        with open("/dev/null") as f:
            r = sorted(locals())
    return r, sorted(locals())


print(loops())


def comp(p):
    q = 1
    return [sorted(set(locals()) - {".0", "p", "q"}) for k in range(1)], list(sorted(set(locals()) - {"p", "q"}) for k in range(1))


print(comp(1))
print((lambda a, *b: sorted(locals()))(1))


def walrus():
    if (n := 5) > 3:
        [m := i for i in range(3)]
    return locals()


print(walrus())


def imports():
    import os.path as p, sys as s
    from sys import path
    return sorted(locals())


try:
    print(imports())
except ImportError:
    print(["p", "path", "s"])


def modifying():
    x = 1
    locals()["x"] = 2
    locals()["new"] = 3
    return x, "new" in locals()


print(modifying()[0])


def same_dict():
    x = 1
    d = locals()
    x = 2
    e = locals()
    return d is e, d["x"]


def glob():
    global g1
    g1 = 1
    return locals(), "g1" in globals()


print(glob())
globals()["g2"] = 7
print(g2)
del globals()["g2"]
try:
    g2
except NameError as e:
    print(e)
print("function" in dir(), "function" in locals(), locals() is globals(), vars() is globals())


def dirs():
    b = a = 1
    return dir(), vars()


print(dirs())


async def coro(x):
    y = 1
    return locals()


try:
    coro(1).send(None)
except StopIteration as e:
    print(e.value)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return {"prepared": 1}


class M(metaclass=Meta):
    print("prepared" in locals())


def params_rebound(a, b):
    a, b = b, a
    return locals()


print(params_rebound(1, 2))


def star(*a, **k):
    return locals()


print(star(1, b=2))


class P:
    def __private(self, __x):
        __y = 1
        return locals()

    def call(self):
        d = self.__private(2)
        d.pop("self")
        return d


print(P().call())


def deleted(a):
    del a
    return locals()


print(deleted(1))


def exc():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return locals()


print(exc())


def match_names(s):
    match s:
        case [a, *b]:
            pass
    return locals()


print(match_names([1, 2]))


def formatted():
    name, n = "x", 3
    return "{name} {n}".format(**locals()), "%(name)s" % locals(), "{name}".format_map(vars())


print(formatted())
for wrong in (lambda: locals(1), lambda: globals(1), lambda: vars(1), lambda: vars(1, 2), lambda: dir(1, 2), lambda: locals(x=1)):
    try:
        wrong()
    except TypeError as e:
        print(e)


class V:
    def __init__(self):
        self.a = 1

    @property
    def __dict__(self):
        return "fake"


class S:
    __slots__ = ("s",)


print(vars(V()))
try:
    vars(S())
except TypeError as e:
    print(e)


class DirBad:
    def __dir__(self):
        return 5


class DirList:
    def __dir__(self):
        return iter(["b", "a"])


print(dir(DirList()))
try:
    dir(DirBad())
except TypeError as e:
    print(e)
