"""What a code object tells of its function."""

FLAGS = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR",
         128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR"}


def show(f):
    c = f.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)
    print("   ", c.co_varnames, c.co_cellvars, c.co_freevars)
    print("   ", c.co_firstlineno, [n for b, n in FLAGS.items() if c.co_flags & b], c.co_filename == __file__)
    print("   ", type(c.co_names).__name__, type(c.co_consts).__name__, type(c.co_code).__name__, c.co_consts[0])


def plain():
    pass


def params(a, b, /, c, d=1, *args, e, f=2, **kw):
    "doc"
    x = a
    for i in []:
        pass
    import sys as system
    with open("/dev/null") as file:
        pass
    try:
        x.y
    except ValueError as error:
        pass
    def local(): pass
    class K: pass
    if (walrus := 1): pass
    y: int = 1
    z: int
    [j for k in []]
    del x


def closure(a, b):
    c = 1

    def inner(d):
        nonlocal c
        c = a + d
        return lambda: (c, b)
    return inner


def gen():
    x = yield
    yield x


async def coro(y):
    await y


async def agen():
    yield 1


def decorate(f):
    return f


@decorate
@decorate
def decorated():
    return 1


def globals_only():
    global G
    G = 1
    return G, len


def star_only(*, a):
    pass


def star_args(*a, **b):
    pass


class C:
    def method(self, x):
        y = super().__init__()
        return __class__, y

    def __private(self, __arg):
        __local = 1


for f in (plain, params, closure, closure(1, 2), closure(1, 2)(3), gen, coro, agen, decorated, globals_only, star_only,
          star_args, C.method, C._C__private, lambda x, *y: x, (lambda: (yield))):
    show(f)

c = plain.__code__
for name in ("co_name", "co_argcount", "co_varnames", "missing"):
    try:
        setattr(c, name, 1)
    except AttributeError as e:
        print(e)
print(repr(c).split(" at ")[0], repr(c).split(", ")[2])
r = c.replace(co_name="renamed")
print(r.co_name, r == c, c.replace() == c, c == c, c != params.__code__)


class D:
    pass


try:
    c.x = 1
except AttributeError as e:
    print(e)
print(sorted({n for n in dir(c) if n.startswith("co_")} - {"co_exceptiontable", "co_linetable", "co_lnotab"}))
lines = [l for s, e, l in params.__code__.co_lines() if l]
print(min(lines) >= params.__code__.co_firstlineno, max(lines) < params.__code__.co_firstlineno + 20)
print(all(len(p) == 4 for p in params.__code__.co_positions()))
