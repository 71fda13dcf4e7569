# Coroutines and asynchronous generators made by exec(), driven by hand.
ns = {}
exec('''
class Wait:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return got
async def add(a, b):
    x = await Wait(a)
    y = await Wait(b)
    return x + y
async def outer():
    try:
        return await add(1, 2), await add(3, 4)
    finally:
        print("outer ends")
async def agen(n):
    for i in range(n):
        await Wait(("tick", i))
        yield i
async def consume():
    out = [x async for x in agen(3)]
    async for y in agen(2):
        out.append(y * 10)
    return out, {k: v async for k, v in pairs()}
async def pairs():
    yield 1, 2
    yield 3, 4
class Manager:
    async def __aenter__(self):
        await Wait("enter")
        return "managed"
    async def __aexit__(self, kind, value, tb):
        await Wait("exit")
        return kind is ValueError
async def managed():
    async with Manager() as m:
        print(m)
        raise ValueError("swallowed")
    return "end"
async def fails():
    await Wait(0)
    raise KeyError("from coroutine")
''', ns)
def drive(coroutine):
    steps, send = [], None
    while True:
        try:
            value = coroutine.send(send)
        except StopIteration as e:
            return steps, e.value
        steps.append(value)
        send = value if isinstance(value, int) else None
print(drive(ns["outer"]()))
print(drive(ns["consume"]()))
print(drive(ns["managed"]()))
try:
    drive(ns["fails"]())
except KeyError as e:
    print("KeyError", e)
c = ns["add"](1, 2)
print(c.cr_code.co_name, type(c).__name__, c.__qualname__)
c.close()
c = ns["outer"]()
c.send(None)
try:
    c.throw(RuntimeError("thrown"))
except RuntimeError as e:
    print("RuntimeError", e)
