# Coroutines, awaitables and asynchronous generators driven without a loop.
import types


def run(coro, *sends):
    out = []
    sends = list(sends)
    try:
        value = coro.send(None)
        while True:
            out.append(value)
            action = sends.pop(0) if sends else None
            if isinstance(action, BaseException):
                value = coro.throw(action)
            else:
                value = coro.send(action)
    except StopIteration as e:
        return out, "returned", e.value
    except BaseException as e:
        return out, type(e).__name__, str(e)


class Wait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def simple():
    a = await Wait(1)
    b = await Wait(2)
    return a, b


print(run(simple(), "x", "y"), run(simple(), ValueError("v")), run(simple()))


async def nested(n):
    if n == 0:
        return await Wait("bottom")
    return await nested(n - 1), n


print(run(nested(3), "deep"))


async def catching():
    try:
        await Wait(1)
    except ValueError as e:
        return f"caught {e}", await Wait(2)
    finally:
        await Wait("finally")


print(run(catching(), ValueError("v"), "two"), run(catching(), KeyError("k")))


@types.coroutine
def old():
    x = yield "old"
    return x


async def uses_old():
    return await old()


print(run(uses_old(), 5))


class Manager:
    async def __aenter__(self):
        return await Wait("enter")

    async def __aexit__(self, *exc):
        await Wait(("exit", exc[0] and exc[0].__name__))
        return exc[0] is ValueError


async def with_block(error=None):
    async with Manager() as m, Manager() as n:
        if error:
            raise error
        return m, n
    return "suppressed"


print(run(with_block(), 1, 2), run(with_block(ValueError("x"))), run(with_block(KeyError("x"))))


class Iterator:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Wait(self.n)


async def loops():
    out = []
    async for x in Iterator(3):
        if x == "skip":
            continue
        out.append(x)
    else:
        out.append("else")
    async for x in Iterator(5):
        break
    out.append([y async for y in Iterator(2)])
    out.append({k: v async for k in Iterator(1) for v in "ab"})
    out.append([await Wait(i) for i in range(2)])
    return out


print(run(loops(), "a", "skip", "c", "d", "e", "f", "g", "h", "i"))


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            await Wait(("got", got))
    except GeneratorExit:
        await Wait("closing")
        raise
    finally:
        await Wait("final")


async def drive():
    g = agen(3)
    out = [await g.__anext__(), await g.asend("s")]
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as e:
        out.append(str(e))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        out.append("stop")
    h = agen(2)
    await h.__anext__()
    await h.aclose()
    out.append([x async for x in agen(2)])
    return out


print(run(drive()))
for bad in [5, "x", None, [], simple, iter([])]:
    async def awaits():
        await bad
    print(run(awaits()))


class BadAwait:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


for result in [5, None, [], iter([1]), simple()]:
    async def awaits():
        return await BadAwait(result)
    print(run(awaits()))
for name in ["async_for", "async_with"]:
    async def async_for():
        async for x in [1]:
            pass

    async def async_with():
        async with 5:
            pass
    print(run(locals()[name]()))


class NoAexit:
    async def __aenter__(self):
        pass


async def half():
    async with NoAexit():
        pass


print(run(half()))


class SyncAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def sync_anext():
    async for x in SyncAnext():
        pass


print(run(sync_anext()))
c = simple()
c.send(None)
for action in [lambda: c.send(1) and 0, lambda: next(c), lambda: iter(c), lambda: list(c), lambda: c.send()]:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
d = simple()
try:
    d.send("early")
except TypeError as e:
    print(e)
d.close()
print(d.cr_frame, d.cr_running, d.cr_await, d.cr_code.co_name, d.__name__, d.__qualname__)


async def twice():
    inner = simple()
    first = await inner
    try:
        await inner
    except RuntimeError as e:
        return str(e)


print(run(twice()))


async def returns_in_agen():
    yield 1
    return


async def stop_in_coroutine():
    raise StopIteration("x")


async def stop_in_agen():
    yield 1
    raise StopAsyncIteration("y")


print(run(stop_in_coroutine()))


async def use():
    return [x async for x in stop_in_agen()]


print(run(use()))
