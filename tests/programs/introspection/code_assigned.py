"""f.__code__ = g.__code__, with the same and other signatures, closures, generators."""


def f(a, b=2):
    "f"
    return "f", a, b


def g(x, y, z=3):
    "g"
    return "g", x, y, z


def h():
    return "h"


def gen(a, b=1):
    yield a
    yield b


def call(*args, **kw):
    try:
        return f(*args, **kw)
    except TypeError as e:
        return str(e)


def direct():
    return f(1, 2)


print(call(1), direct())
old = f.__code__
f.__code__ = g.__code__
print(f.__name__, f.__qualname__, f.__doc__, f.__code__ is g.__code__, f.__code__ == g.__code__)
print(call(1), call(1, 2), call(1, 2, 3), call(x=1, y=2), call(a=1))
f.__code__ = h.__code__
print(call(), call(1))
try:
    print(direct())
except TypeError as e:
    print(e)
f.__code__ = gen.__code__
print(list(call(1)), list(direct()))
f.__code__ = old
print(call(1), direct())
for bad in (1, None, "code", f):
    try:
        f.__code__ = bad
    except TypeError as e:
        print(e)
try:
    del f.__code__
except TypeError as e:
    print(e)


def outer(n):
    def inner():
        return n

    def other():
        return n + 1

    def two():
        return n, inner
    return inner, other, two


inner, other, two = outer(5)
try:
    f.__code__ = inner.__code__
except ValueError as e:
    print(e)
try:
    inner.__code__ = f.__code__
except ValueError as e:
    print(e)
try:
    inner.__code__ = two.__code__
except ValueError as e:
    print(e)
inner.__code__ = other.__code__
print(inner(), inner.__closure__[0].cell_contents)


class C:
    def m(self):
        return "m"

    def n(self):
        return "n"


c = C()


def use():
    return c.m()


print(use())
C.m.__code__ = C.n.__code__
print(use(), c.m.__name__)
print({old: 1}[f.__code__], hash(old) == hash(f.__code__), old == h.__code__, old != h.__code__)
