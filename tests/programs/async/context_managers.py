# contextlib over generators and asynchronous generators.
from contextlib import (contextmanager, asynccontextmanager, ExitStack, AsyncExitStack, aclosing, closing, suppress,
                        nullcontext, AbstractContextManager, AbstractAsyncContextManager, ContextDecorator)
log = []
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as s:
        return s.value

@contextmanager
def cm(name, swallow=()):
    log.append("enter " + name)
    try:
        yield name
    except swallow as e:
        log.append("swallowed " + repr(e))
    finally:
        log.append("exit " + name)
@asynccontextmanager
async def acm(name, swallow=()):
    log.append("aenter " + name)
    try:
        yield name
    except swallow as e:
        log.append("aswallowed " + repr(e))
    finally:
        log.append("aexit " + name)

with cm("a") as x, cm("b") as y:
    log.append(x + y)
print(log); log.clear()
with cm("a", ValueError):
    raise ValueError("v")
print(log); log.clear()
for e in (KeyError("k"), StopIteration("s"), GeneratorExit("g"), StopAsyncIteration("sa"), RuntimeError("r"), SystemExit(3)):
    try:
        with cm("a", ValueError):
            raise e
    except BaseException as x:
        print(x is e, repr(x), x.__context__, log)
    log.clear()

@contextmanager
def no_yield():
    if False:
        yield
@contextmanager
def two_yields():
    yield 1
    yield 2
@contextmanager
def yields_after_throw():
    try:
        yield 1
    except ValueError:
        yield 2
@contextmanager
def other_error():
    try:
        yield
    except ValueError as e:
        raise KeyError("other") from e
for f in (no_yield, two_yields):
    try:
        with f():
            pass
    except RuntimeError as e:
        print(f.__name__, e, repr(e.__cause__))
for f in (yields_after_throw, other_error):
    try:
        with f():
            raise ValueError("v")
    except Exception as e:
        print(f.__name__, repr(e), repr(e.__cause__), repr(e.__context__))

@cm("deco")
def decorated(a):
    log.append(a)
    return a * 2
print(decorated(3), decorated(4), log); log.clear()
m = cm("once")
with m:
    pass
try:
    with m:
        pass
except (RuntimeError, AttributeError) as e:
    print(type(e).__name__, e)
print(cm.__name__, cm("doc").__doc__ == type(cm("x")).__doc__, isinstance(cm("x"), AbstractContextManager)); log.clear()

with ExitStack() as stack:
    for n in "xyz":
        stack.enter_context(cm(n))
    stack.callback(log.append, "callback")
    stack.push(lambda t, v, tb: log.append(("pushed", t)))
print(log); log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(cm("outer", KeyError))
        stack.callback(lambda: 1 / 0)
        stack.enter_context(cm("inner"))
        raise ValueError("body")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__), log)
log.clear()
with ExitStack() as stack:
    stack.enter_context(cm("kept"))
    kept = stack.pop_all()
print(log)
kept.close()
print(log); log.clear()
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)

async def asyncs():
    async with acm("a") as x, acm("b") as y:
        log.append(x + y)
    async with acm("c", ValueError):
        raise ValueError("v")
    for e in (KeyError("k"), StopIteration("s"), StopAsyncIteration("sa"), RuntimeError("r")):
        try:
            async with acm("d"):
                raise e
        except BaseException as x:
            print(x is e, repr(x), repr(x.__cause__))
    @acm("deco")
    async def decorated(n):
        return n + 1
    log.append(await decorated(1))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(acm("s1"))
        stack.enter_context(cm("s2"))
        async def cb(*a, **k):
            log.append(("cb", a, k))
        stack.push_async_callback(cb, 1, k=2)
        stack.callback(log.append, "plain")
    try:
        async with AsyncExitStack() as stack:
            stack.enter_context(acm("wrong"))
    except TypeError as e:
        print(e)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(cm("wrong"))
    except TypeError as e:
        print(e)
    async def numbers():
        try:
            for i in range(5):
                yield i
        finally:
            log.append("numbers closed")
    async with aclosing(numbers()) as g:
        async for i in g:
            if i == 2:
                break
    log.append("after aclosing")
    async with nullcontext(7) as n:
        log.append(n)
run(asyncs())
print(log); log.clear()

@asynccontextmanager
async def a_no_yield():
    if False:
        yield
@asynccontextmanager
async def a_two():
    yield 1
    yield 2
async def bad():
    for f in (a_no_yield, a_two):
        try:
            async with f():
                pass
        except RuntimeError as e:
            print(f.__name__, e)
run(bad())
with suppress(KeyError, ValueError):
    raise KeyError("gone")
class Thing:
    def close(self):
        log.append("thing closed")
with closing(Thing()) as t:
    log.append(type(t).__name__)
with closing(x for x in range(3)) as g:
    log.append(next(g))
print(log, list(g))
class Deco(ContextDecorator):
    def __enter__(self):
        log.append("in")
    def __exit__(self, *a):
        log.append("out")
@Deco()
def f(x):
    return x
log.clear()
print(f(1), log)
print(issubclass(type(Thing()), AbstractAsyncContextManager), isinstance(AsyncExitStack(), AbstractAsyncContextManager))
