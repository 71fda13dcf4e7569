# async for: else, break, continue, targets, nested loops, errors, and what is awaited when.
log = []
class Wait:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        log.append(("wait", self.v))
        yield self.v
class Count:
    def __init__(self, n, fail=None):
        self.n, self.i, self.fail = n, 0, fail
    def __aiter__(self):
        log.append("aiter")
        return self
    async def __anext__(self):
        await Wait(self.i)
        if self.i == self.fail:
            raise ValueError(f"at {self.i}")
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i
def run(c):
    log.clear()
    n = 0
    try:
        while True:
            c.send(None); n += 1
    except StopIteration as s:
        return n, s.value
    except Exception as e:
        return n, repr(e)
async def plain():
    out = []
    async for x in Count(3):
        out.append(x)
    else:
        out.append("else")
    return out, x
print(run(plain()), log)
async def breaks(at):
    async for x in Count(5):
        if x == at:
            break
    else:
        return "else"
    return x
print(run(breaks(2)), run(breaks(9)), log[-1])
async def continues():
    out = []
    async for x in Count(5):
        if x % 2:
            continue
        out.append(x)
    return out
print(run(continues()))
async def returns():
    async for x in Count(5):
        try:
            if x == 2:
                return "returned", x
        finally:
            log.append(("finally", x))
print(run(returns()), log)
async def fails():
    out = []
    try:
        async for x in Count(5, fail=2):
            out.append(x)
    except ValueError as e:
        out.append(str(e))
    else:
        out.append("no")
    return out
print(run(fails()))
async def body_raises(e):
    async for x in Count(3):
        raise e
for e in (StopAsyncIteration("from body"), StopIteration("si"), KeyError("k")):
    print(run(body_raises(e)))
async def nested():
    out = []
    async for x in Count(2):
        async for y in Count(x):
            for z in "ab":
                out.append((x, y, z))
                if z == "a" and y == 2:
                    break
            else:
                continue
            break
    return out
print(run(nested()))
async def targets():
    d, l = {}, [0, 0]
    class O: pass
    o = O()
    async for d["k"] in Count(2): pass
    async for l[1] in Count(3): pass
    async for o.x in Count(1): pass
    return d, l, o.x
print(run(targets()))
async def pairs():
    for i in range(3):
        yield i, (i, [i * 2, i * 3])
async def unpacks():
    return [(a, b, c, d) async for a, (b, [c, d]) in pairs()], [r async for _, *r in pairs()]
print(run(unpacks()))
async def mismatched():
    async for a, b, c in pairs(): pass
print(run(mismatched()))
class SyncNext:
    """__anext__ that is no coroutine function."""
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        n = self.n
        async def get(): return n
        return get()
async def sync_next():
    return [x async for x in SyncNext()]
print(run(sync_next()))
class Delegates:
    def __aiter__(self): return Count(2)
async def delegated():
    it = Delegates()
    return [x async for x in it], [x async for x in it]
print(run(delegated()))
async def resumed():
    c, out = Count(4), []
    async for x in c:
        out.append(x)
        if x == 2: break
    async for x in c:
        out.append(x * 10)
    return out
print(run(resumed()))
async def anext_calls():
    c = Count(2)
    out = [await anext(c), await anext(c), await anext(c, "default")]
    try:
        await anext(c)
    except StopAsyncIteration as e:
        out.append(repr(e))
    out.append(await aiter(Count(1)).__anext__())
    return out
print(run(anext_calls()))
for bad in (lambda: anext(5), lambda: aiter(5), lambda: anext(), lambda: aiter(), lambda: anext(Count(1), 2, 3), lambda: anext([1])):
    try: bad()
    except TypeError as e: print(e)
async def while_await():
    n, out = 0, []
    while await thing(n) < 3:
        n += 1
        out.append(n)
    else:
        out.append("else")
    return out
async def thing(n):
    await Wait(n)
    return n
print(run(while_await()), log)
async def modified():
    items, out = [1, 2, 3], []
    async def over():
        for x in items:
            yield x
    async for x in over():
        if x == 2 and len(items) < 5: items.append(x * 10)
        out.append(x)
    return out
print(run(modified()))
async def exhausts():
    async def g():
        yield 1
    a = g()
    return [x async for x in a], [x async for x in a]
print(run(exhausts()))
