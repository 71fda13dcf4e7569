"""Frame objects: attributes, errors, repr, life after the call."""
import sys
import types


def current():
    return sys._getframe()


def caller():
    return sys._getframe(1)


def f(a, b):
    c = 3
    return caller(), current()


here, inner = f(1, 2)
print(here.f_code.co_name, inner.f_code.co_name)
print(here.f_code is f.__code__, inner.f_code is current.__code__)
print(here.f_back.f_code.co_name, inner.f_back.f_code.co_name, here.f_back.f_back)
print(here.f_globals is globals(), here.f_builtins is vars(__builtins__), here.f_trace, here.f_lasti >= -1)
print(sys._getframe().f_locals is globals(), sys._getframe().f_code.co_name, sys._getframe().f_back)
print(repr(here).startswith("<frame at 0x"), repr(here).split("file ")[1] == repr(__file__) + ", line 17, code f>")
for name in ("f_back", "f_builtins", "f_code", "f_globals", "f_lasti", "f_locals", "other"):
    try:
        setattr(here, name, 1)
        print("set", name)
    except AttributeError as e:
        print(e)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)
print(here.clear())
try:
    type(here)()
except TypeError as e:
    print(e)
for args in ((-1,), (0,), ("x",), (1.5,), (1000,), (1, 2), (10**30,)):
    try:
        print(sys._getframe(*args).f_code.co_name)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(sorted(n for n in dir(here) if not n.startswith("__")))


def depth():
    n = 0
    frame = sys._getframe()
    while frame:
        n += 1
        frame = frame.f_back
    return n


def recurse(n):
    return depth() if n == 0 else recurse(n - 1)


print(depth(), recurse(0), recurse(10), recurse(100))


class C:
    frame = sys._getframe()
    name = frame.f_code.co_name
    back = frame.f_back.f_code.co_name

    def method(self):
        return sys._getframe().f_code.co_qualname


print(C.name, C.back, C().method(), C.frame.f_code.co_qualname)
l = lambda: sys._getframe().f_code.co_name
print(l())


def gen():
    yield sys._getframe().f_code.co_name
    yield sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno


def consume():
    g = gen()
    a = next(g)
    b = next(g)
    return a, b


print(consume())


async def coro():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name


async def outer():
    return await coro()


try:
    outer().send(None)
except StopIteration as e:
    print(e.value)
print([f.f_code.co_name for f in list(map(lambda i: sys._getframe(i), range(2)))])


def callback(x):
    return caller().f_code.co_name


def native_between():
    return list(map(callback, [1])), sorted([1], key=callback), max([1], key=callback)


print(native_between())


class Meta(type):
    def __new__(m, n, b, d):
        print("meta called from", sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno)
        return super().__new__(m, n, b, d)

    def __call__(cls, *a):
        print("call from", sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno)
        return super().__call__(*a)


class K(metaclass=Meta):
    def __init__(self):
        print("init from", sys._getframe(1).f_code.co_name)


K()


def in_except():
    try:
        1 / 0
    except ZeroDivisionError as e:
        frame = e.__traceback__.tb_frame
        return frame.f_code.co_name, frame.f_lineno, frame.f_back.f_code.co_name, frame.f_back.f_lineno


print(in_except())


def live():
    frame = sys._getframe()
    lines = [frame.f_lineno]
    lines.append(frame.f_lineno)
    for i in range(2):
        lines.append(frame.f_lineno)
    return lines


print(live())
