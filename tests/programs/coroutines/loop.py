# a small event loop
class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self):
        yield ("sleep", self.n)
        return self.n
class Future:
    def __init__(self): self.done, self.value, self.waiters = False, None, []
    def set(self, v):
        self.done, self.value = True, v
    def __await__(self):
        while not self.done:
            yield ("wait", self)
        return self.value
    __iter__ = __await__
class Loop:
    def __init__(self): self.time, self.ready, self.log = 0, [], []
    def spawn(self, coro):
        f = Future()
        self.ready.append((self.time, len(self.ready), coro, f))
        return f
    def run(self):
        n = 100
        while self.ready:
            self.ready.sort(key=lambda r: (r[0], r[1]))
            t, _, coro, f = self.ready.pop(0)
            self.time = max(self.time, t)
            n += 1
            try:
                what = coro.send(None)
            except StopIteration as e:
                f.set(e.value)
                continue
            if what[0] == "sleep": self.ready.append((self.time + what[1], n, coro, f))
            else: self.ready.append((self.time + 1, n, coro, f))
loop = Loop()
async def worker(name, delay, times):
    for i in range(times):
        await Sleep(delay)
        print(loop.time, name, i)
    return name, loop.time
async def main():
    fs = [loop.spawn(worker("a", 3, 2)), loop.spawn(worker("b", 2, 3))]
    r = [await f for f in fs]
    print(r)
    async with Lock() as l:
        print("locked", l)
    async for x in ticker(3): print("tick", x, loop.time)
    try:
        await fails()
    except ValueError as e:
        print("failed", e)
    return "main done"
class Lock:
    async def __aenter__(self):
        await Sleep(1)
        return loop.time
    async def __aexit__(self, *a): await Sleep(1)
async def ticker(n):
    for i in range(n):
        await Sleep(5)
        yield i
async def fails():
    await Sleep(1)
    raise ValueError("after sleep")
f = loop.spawn(main())
loop.run()
print(f.value, loop.time)
