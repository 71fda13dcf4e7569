# stderr: whole
# Sites in coroutines and asynchronous loops, managers and comprehensions; generators; deep chains.
import sys


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration:
        pass


def show(function):
    try:
        result = function()
        if hasattr(result, "send"):
            run(result)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)


class Async:
    def __init__(self, where):
        self.where = where

    def fail(self, where):
        if self.where == where:
            raise ValueError(where)

    def __aiter__(self):
        self.fail("aiter")
        return self

    async def __anext__(self):
        self.fail("anext")
        raise StopAsyncIteration

    async def __aenter__(self):
        self.fail("aenter")
        return self

    async def __aexit__(self, *args):
        self.fail("aexit")

    def __await__(self):
        self.fail("await")
        yield
        self.fail("later")


async def for_aiter():
    async for x in Async("aiter"):
        pass


async def for_anext():
    async for x in Async("anext"):
        pass


async def for_not_iterable():
    async for x in 5:
        pass


async def with_enter():
    async with Async("aenter") as a:
        pass


async def with_exit():
    async with Async("") as a, \
            Async("aexit") as b:
        pass


async def with_not_a_manager():
    async with 5:
        pass


async def awaiting():
    x = 1 + await Async("await")


async def awaiting_later():
    return [1, await Async(
        "later"), 2]


async def awaiting_wrong():
    await 5


async def inner():
    await Async("later")


async def outer():
    await inner()


async def async_generator():
    async def g():
        yield 1
        nothing
    async for x in g():
        pass


async def async_comprehension_outer():
    return {x async for x in Async("aiter")}


def generator_chain():
    def a():
        yield from b()

    def b():
        yield 1
        yield from (1 / x for x in [1, 0])
    for value in a():
        pass


def generator_close():
    def g():
        try:
            yield 1
        finally:
            1 / 0
    it = g()
    next(it)
    it.close()


def generator_stop():
    def g():
        yield next(iter([]))
    next(g())


def generator_exhausted():
    next(iter(()))


def thrown_into():
    def g():
        yield 1
        yield 2
    it = g()
    next(it)
    it.throw(KeyError("thrown"))


def property_chain():
    class C:
        @property
        def a(self):
            return self.b

        @property
        def b(self):
            return self.c
    C().a


def operators_call_back():
    class C:
        def __len__(self):
            return -1

        def __iter__(self):
            return 5

        def __hash__(self):
            raise TypeError("hash")

        def __str__(self):
            return 5
    c = C()
    for f in (len, iter, hash, str, lambda c: {c: 1}, lambda c: "%s" % c, lambda c: f"{c}"):
        show(lambda: f(c))


def with_finally_and_return():
    def f():
        try:
            return 1 / 0
        finally:
            print("finally", file=sys.stderr)
    return f()


for f in [v for v in globals().values() if callable(v)]:
    if f not in (run, show, inner, Async):
        print(f.__name__, file=sys.stderr)
        show(f)
