"""f_locals of functions: of the own frame, of callers, of tracebacks, of generators."""
import sys
import traceback


def caller_locals(depth=1):
    return dict(sys._getframe(depth + 1).f_locals)


def simple(a, b=2, *args, c=3, **kw):
    x = a + b
    before = caller_locals_sorted()
    y = [x]
    del x
    return before, caller_locals_sorted()


def caller_locals_sorted():
    return sorted(sys._getframe(1).f_locals.items())


for line in simple(1), simple(1, 5, 6, c=7, d=8):
    print(line)


def format_here(template):
    return template.format(**sys._getframe(1).f_locals)


def greet(name):
    age = 5
    return format_here("{name} is {age}")


print(greet("Ann"))


def own():
    f = sys._getframe()
    a = 1
    first = dict(f.f_locals)
    a = 2
    b = 3
    second = f.f_locals
    second.pop("f")
    return first["a"], "b" in first, second["a"], second["b"], f.f_locals is f.f_locals


print(own())


def outer(n):
    m = n * 2

    def inner(k):
        m
        return sorted(sys._getframe().f_locals), sorted(sys._getframe(1).f_locals)
    return inner(1)


print(outer(3))


def gen(n):
    for i in range(n):
        got = yield sorted(k for k in sys._getframe().f_locals.items())
    yield caller_locals_sorted()


def run():
    g = gen(2)
    return [next(g), g.send("x"), next(g)]


for row in run():
    print(row)


def recursive(n):
    local = n * 10
    if n == 0:
        out = []
        f = sys._getframe()
        while f and f.f_code.co_name == "recursive":
            out.append((f.f_locals["n"], f.f_locals["local"]))
            f = f.f_back
        return out
    return recursive(n - 1)


print(recursive(3))


def fail(x, y):
    z = x / y
    return z


def middle(v):
    w = v + 1
    try:
        fail(w, 0)
    finally:
        w = "changed"


try:
    middle(1)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        if tb.tb_frame.f_code.co_name != "<module>":
            print(tb.tb_frame.f_code.co_name, tb.tb_frame.f_locals)
        tb = tb.tb_next
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    for s in list(te.stack)[1:]:
        print(s.name, s.locals)


class C:
    def method(self, arg):
        total = arg + 1
        return sorted(k for k in sys._getframe().f_locals)

    def with_class(self):
        return __class__, sorted(sys._getframe().f_locals)


print(C().method(1), C().with_class()[1])
print((lambda q, *r: sorted(sys._getframe().f_locals.items()))(1, 2))


def comprehension(p):
    s = [i + p for i in range(3)]
    t = list(j for j in s if caller_locals(1) is not None)
    return sorted(sys._getframe().f_locals)


print(comprehension(1))


def unbound(flag):
    if flag:
        maybe = 1
    return sorted(sys._getframe().f_locals)


print(unbound(True), unbound(False))


def handler():
    try:
        raise ValueError("v")
    except ValueError as err:
        inside = sorted(sys._getframe().f_locals)
    return inside, sorted(sys._getframe().f_locals)


print(handler())


def loops():
    out = []
    for i in range(3):
        for j in "ab":
            out.append((sys._getframe().f_locals["i"], sys._getframe().f_locals["j"]))
    while i:
        i -= 1
        out.append(sys._getframe().f_locals["i"])
    return out


print(loops())




async def coro(a):
    b = await inner_coro(a)
    return sorted(sys._getframe().f_locals.items())


async def inner_coro(z):
    return sorted(sys._getframe(1).f_locals.items()), z


try:
    coro(4).send(None)
except StopIteration as e:
    print(e.value)


def after():
    frame = sys._getframe()
    x = 1
    return frame


f = after()
print(f.f_locals["x"])
f.clear()
print(f.f_locals)


def shadow(x):
    def set_it():
        nonlocal x
        x = "set"
        return sys._getframe().f_locals
    before = sys._getframe().f_locals["x"]
    set_it()
    return before, sys._getframe().f_locals["x"]


print(shadow(1))
print(sys._getframe().f_locals is globals())
