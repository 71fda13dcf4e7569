# Asynchronous generators over each other: merging, batching, early ends, sends, results of awaits between yields.
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
def run(c, answer=lambda v: v):
    trace, v = [], None
    try:
        while True:
            y = c.send(v); trace.append(y); v = answer(y)
    except StopIteration as s:
        return s.value, trace
    except Exception as e:
        return repr(e), trace
async def count(n, wait=True):
    for i in range(n):
        if wait: await Wait(("count", i))
        yield i
async def double(src):
    async for x in src:
        yield await Wait(x * 2)
async def batch(src, size):
    out = []
    async for x in src:
        out.append(x)
        if len(out) == size:
            yield out
            out = []
    if out: yield out
async def take(src, n):
    if n <= 0: return
    async for x in src:
        yield x
        n -= 1
        if not n: return
async def collect(src): return [x async for x in src]
print(run(collect(batch(double(count(5)), 2))))
print(run(collect(take(double(count(100, False)), 3))))
print(run(collect(take(count(3), 0))), run(collect(count(0))))
async def chain(*srcs):
    for s in srcs:
        async for x in s: yield x
async def zip_(*srcs):
    its = [aiter(s) for s in srcs]
    while True:
        row = []
        for it in its:
            try: row.append(await anext(it))
            except StopAsyncIteration: return
        yield tuple(row)
print(run(collect(chain(count(2), count(1, False), double(count(2, False))))))
print(run(collect(zip_(count(3), count(2), double(count(9))))))
async def echo():
    got = None
    while got != "stop":
        got = yield got
        if got == "await": got = await Wait("inside")
        if got == "raise": raise KeyError("asked")
async def talk(*words):
    e, out = echo(), []
    out.append(await e.asend(None))
    for w in words: out.append(await e.asend(w))
    return out
print(run(talk(1, "await", "x"), lambda y: y + "!"))
print(run(talk("raise")), run(talk("stop")))
async def resilient():
    while True:
        try:
            yield "ready"
        except ValueError as e:
            yield "caught " + str(e)
            await Wait("after catch")
async def throws():
    r = resilient()
    out = [await anext(r), await r.athrow(ValueError("v")), await anext(r)]
    try: await r.athrow(KeyError("k"))
    except KeyError as e: out.append(repr(e))
    try: await anext(r)
    except StopAsyncIteration: out.append("ended")
    return out
print(run(throws()))
async def closes():
    log = []
    async def g():
        try:
            while True: yield await Wait("tick")
        except GeneratorExit:
            log.append("exit"); await Wait("closing"); raise
        finally:
            log.append("finally")
    a = g()
    log.append(await anext(a)); await a.aclose(); await a.aclose()
    try: await anext(a)
    except StopAsyncIteration: log.append("ended")
    return log
print(run(closes()))
async def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b
async def stats(src):
    n = total = 0
    async for x in src:
        n, total = n + 1, total + x
        if total > 50: break
    return n, total
print(run(stats(fibonacci(1000))))
async def tree(n):
    if n:
        async for x in tree(n - 1): yield x
        yield await Wait(n)
        async for x in tree(n - 1): yield x
print(run(collect(tree(3))))
async def group_by(src, key):
    current, items = None, []
    async for x in src:
        k = key(x)
        if items and k != current:
            yield current, items
            items = []
        current = k
        items.append(x)
    if items: yield current, items
print(run(collect(group_by(count(7, False), lambda x: x // 3))))
async def error_in_source(src):
    async for x in src: yield 10 // (x - 2)
async def guarded():
    out = []
    try:
        async for x in error_in_source(count(5, False)): out.append(x)
    except ZeroDivisionError as e: out.append(str(e))
    return out
print(run(guarded()))
async def sync_inside():
    for x in (y * y for y in range(3)):
        yield x
    for x in [await Wait(i) for i in range(2)]:
        yield x
    yield [z async for z in count(2)]
print(run(collect(sync_inside())))
class Stream:
    def __init__(self, items): self.items = items
    async def __aiter__(self):
        for x in self.items: yield x
class GoodStream:
    def __init__(self, items): self.items = items
    def __aiter__(self): return self.gen()
    async def gen(self):
        for x in self.items: yield x
print(run(collect(GoodStream("abc"))), run(collect(Stream("ab"))))
