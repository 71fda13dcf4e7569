def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self):
        yield
async def agen(n):
    try:
        for i in range(n):
            await Tick()
            got = yield i
            if got: print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "from handler"
    finally:
        await Tick()
        print("finally")
async def main():
    print([x async for x in agen(3)])
    g = agen(5)
    print(type(g).__name__, g.__name__, repr(g).split(" at ")[0])
    print(await g.asend(None), await g.__anext__(), await g.asend("value"))
    print(await g.athrow(ValueError("boo")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("end", e.args)
    try:
        await g.asend(1)
    except StopAsyncIteration as e:
        print("end again", e.args)
    h = agen(5)
    await h.__anext__()
    print(await h.aclose())
    try:
        await h.__anext__()
    except StopAsyncIteration:
        print("closed")
    print(await h.aclose())
    k = agen(2)
    try:
        await k.asend(5)
    except TypeError as e:
        print(e)
    await k.aclose()
    m = agen(2)
    await m.__anext__()
    try:
        await m.athrow(KeyError, "key")
    except KeyError as e:
        print("KeyError", e)
    return "done"
print(run(main()))
async def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
async def test_ignore():
    g = ignores()
    await g.__anext__()
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    return 1
print(run(test_ignore()))
async def stops():
    yield 1
    raise StopAsyncIteration
async def stops2():
    yield 1
    raise StopIteration
async def test_stops():
    for f in (stops, stops2):
        try:
            async for x in f(): pass
        except RuntimeError as e:
            print(e, repr(e.__cause__))
run(test_stops())
async def reuse():
    g = agen(3)
    a = g.asend(None)
    print(await a)
    try:
        await a
    except RuntimeError as e:
        print(e)
    c = g.aclose()
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
run(reuse())
async def concurrent():
    g = agen(3)
    a, b = g.asend(None), g.asend(None)
    a.send(None)
    try:
        b.send(None)
    except RuntimeError as e:
        print(e)
    print(g.ag_running)
    try:
        a.send(None)
    except StopIteration as e:
        print(e.value)
    print(g.ag_running, g.ag_await)
    await g.aclose()
run(concurrent())
async def inner():
    yield 1
    yield 2
async def outer():
    async for x in inner():
        yield x * 10
    yield 99
async def pipeline():
    return [x async for x in (y + 1 async for y in outer()) if x != 21]
print(run(pipeline()))
async def early():
    async for x in agen(10):
        if x == 2: break
        print(x)
    print("after break")
try:
    for x in agen(1): pass
except TypeError as e:
    print(e)
print(hasattr(agen(1), "__next__"), hasattr(agen(1), "__anext__"))
async def empty():
    return
    yield
async def collect(g): return [x async for x in g]
print(run(collect(empty())))
async def awaiting_yield():
    x = yield await one()
    y = yield (await one(), x)
    print("y", y)
async def one(): return "one"
async def drive():
    g = awaiting_yield()
    print(await g.asend(None))
    print(await g.asend("X"))
    try:
        await g.asend("Y")
    except StopAsyncIteration: print("stop")
run(drive())
