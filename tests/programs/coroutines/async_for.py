def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self):
        yield "tick"
class Counter:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        await Tick()
        return self.i
async def main():
    out = []
    async for x in Counter(3):
        out.append(x)
    else:
        out.append("else")
    async for x in Counter(5):
        if x == 2: continue
        if x == 4: break
        out.append(x)
    else:
        out.append("no")
    return out
print(run(main()))
async def comps():
    a = [x async for x in Counter(3)]
    b = {x async for x in Counter(3) if x != 2}
    c = {x: y async for x in Counter(2) for y in "ab"}
    d = [x + y async for x in Counter(2) async for y in Counter(2)]
    e = [await one(x) for x in (1, 2)]
    f = [await one(x) async for x in Counter(2) if await one(x) > 1]
    return a, b, c, d, e, f
async def one(x): return x
print(run(comps()))
async def genexp():
    g = (x * 2 async for x in Counter(3))
    print(type(g).__name__, g.__name__)
    out = []
    async for v in g: out.append(v)
    h = (await one(x) for x in [1, 2, 3])
    print(type(h).__name__)
    out.append([x async for x in h])
    return out
print(run(genexp()))
class Bad: pass
class BadIter:
    def __aiter__(self): return 5
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def loop(it):
    async for x in it: return x
for it in (5, Bad(), BadIter(), BadNext()):
    try:
        run(loop(it))
    except TypeError as e:
        print(e, repr(e.__cause__))
class Raises:
    def __aiter__(self): return self
    async def __anext__(self):
        await Tick()
        raise ValueError("in anext")
try:
    run(loop(Raises()))
except ValueError as e:
    print(e)
async def body_stop():
    try:
        async for x in Counter(2):
            raise StopAsyncIteration("from body")
    except StopAsyncIteration as e:
        return "body", e.args
print(run(body_stop()))
async def nested():
    out = []
    async for x in Counter(2):
        async for y in Counter(x):
            try:
                if y == 2: continue
                out.append((x, y))
            finally:
                out.append("f")
    return out
print(run(nested()))
async def unpack():
    async def pairs():
        yield 1, 2
        yield 3, 4
    return [a + b async for a, b in pairs()]
print(run(unpack()))
