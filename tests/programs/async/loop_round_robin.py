# An event loop of fifty lines: tasks, sleeping by a virtual clock, futures, queues, cancellation, gather.
import heapq
from collections import deque

class Cancelled(BaseException):
    pass
class Future:
    def __init__(self, loop):
        self.loop, self.state, self.value, self.waiters = loop, "pending", None, []
    def finish(self, state, value):
        if self.state != "pending":
            return False
        self.state, self.value = state, value
        for w in self.waiters:
            self.loop.ready.append((w, self))
        self.waiters.clear()
        return True
    def __await__(self):
        if self.state == "pending":
            yield self
        if self.state == "error":
            raise self.value
        if self.state == "cancelled":
            raise Cancelled
        return self.value
class Task(Future):
    def __init__(self, loop, coro, name):
        super().__init__(loop)
        self.coro, self.name, self.waits = coro, name, None
    def cancel(self):
        if self.state != "pending":
            return False
        if self.waits and self in self.waits.waiters:
            self.waits.waiters.remove(self)
        self.loop.ready.append((self, Cancelled))
        return True
    def step(self, woken):
        if self.state != "pending":
            return
        try:
            fut = self.coro.throw(Cancelled) if woken is Cancelled else self.coro.send(None)
        except StopIteration as s:
            self.finish("done", s.value)
        except Cancelled:
            self.finish("cancelled", None)
        except Exception as e:
            self.finish("error", e)
        else:
            self.waits = fut
            fut.waiters.append(self)
class Loop:
    def __init__(self):
        self.ready, self.timers, self.time, self.count = deque(), [], 0, 0
    def spawn(self, coro, name="task"):
        t = Task(self, coro, name)
        self.ready.append((t, None))
        return t
    def sleep(self, delay, value=None):
        f = Future(self)
        self.count += 1
        heapq.heappush(self.timers, (self.time + delay, self.count, f, value))
        return f
    def run(self, coro):
        main = self.spawn(coro, "main")
        while main.state == "pending":
            if not self.ready:
                if not self.timers:
                    raise RuntimeError("deadlock")
                self.time, _, f, value = heapq.heappop(self.timers)
                f.finish("done", value)
                continue
            task, woken = self.ready.popleft()
            task.step(woken)
        if main.state == "error":
            raise main.value
        return main.value
class Queue:
    def __init__(self, loop, size):
        self.loop, self.size, self.items, self.getters, self.putters = loop, size, deque(), deque(), deque()
    async def put(self, x):
        while len(self.items) >= self.size:
            f = Future(self.loop)
            self.putters.append(f)
            await f
        self.items.append(x)
        if self.getters:
            self.getters.popleft().finish("done", None)
    async def get(self):
        while not self.items:
            f = Future(self.loop)
            self.getters.append(f)
            await f
        x = self.items.popleft()
        if self.putters:
            self.putters.popleft().finish("done", None)
        return x

loop = Loop()
async def gather(*coros):
    tasks = [loop.spawn(c) for c in coros]
    return [await t for t in tasks]

log = []
async def worker(name, delays):
    for d in delays:
        await loop.sleep(d)
        log.append((loop.time, name))
    return name.upper()
async def simple():
    return await gather(worker("a", [1, 3]), worker("b", [2, 2]), worker("c", []))
print(loop.run(simple()), log)

async def producer(q, n):
    for i in range(n):
        await q.put(i)
        log.append(("put", i))
    await q.put(None)
async def consumer(q, out):
    while (x := await q.get()) is not None:
        out.append(x * x)
        await loop.sleep(1)
    await q.put(None)
async def pipeline():
    q, out = Queue(loop, 2), []
    await gather(producer(q, 6), consumer(q, out), consumer(q, out))
    return out
log.clear()
print(loop.run(pipeline()), log, loop.time)

async def cancelled_worker():
    try:
        await loop.sleep(100)
    except Cancelled:
        log.append("cancelled")
        await loop.sleep(1)
        raise
    finally:
        log.append("cleaned")
async def cancelling():
    t = loop.spawn(cancelled_worker())
    await loop.sleep(5)
    print(t.cancel(), t.state)
    try:
        await t
    except Cancelled:
        print("main saw it", t.state, t.cancel())
    return loop.time
log.clear()
start = loop.time
print(loop.run(cancelling()) - start, log)

async def failing(n):
    await loop.sleep(n)
    if n % 2:
        raise ValueError(n)
    return n
async def errors():
    out = []
    for t in [loop.spawn(failing(i)) for i in range(4)]:
        try:
            out.append(await t)
        except ValueError as e:
            out.append(repr(e))
    return out
print(loop.run(errors()))
try:
    loop.run(failing(3))
except ValueError as e:
    print("run raised", e)
try:
    async def stuck():
        await Future(loop)
    loop.run(stuck())
except RuntimeError as e:
    print(e)

async def ticker(n, delay):
    for i in range(n):
        await loop.sleep(delay)
        yield i, loop.time
async def merge(*gens):
    q, left = Queue(loop, 100), len(gens)
    async def pump(g):
        async for x in g:
            await q.put(x)
        await q.put(None)
    for g in gens:
        loop.spawn(pump(g))
    while left:
        x = await q.get()
        if x is None:
            left -= 1
        else:
            yield x
async def streams():
    t = loop.time
    return [(i, time - t) async for i, time in merge(ticker(3, 2), ticker(2, 3))]
print(loop.run(streams()))

class Lock:
    def __init__(self):
        self.held, self.queue = False, deque()
    async def __aenter__(self):
        while self.held:
            f = Future(loop)
            self.queue.append(f)
            await f
        self.held = True
        return self
    async def __aexit__(self, *exc):
        self.held = False
        if self.queue:
            self.queue.popleft().finish("done", None)
lock = Lock()
async def critical(name):
    async with lock:
        log.append(("in", name))
        await loop.sleep(1)
        log.append(("out", name))
async def locking():
    await gather(*(critical(n) for n in "xyz"))
log.clear()
loop.run(locking())
print(log)

async def tree(n):
    if n == 0:
        await loop.sleep(1)
        return 1
    return sum(await gather(tree(n - 1), tree(n - 1)))
start = loop.time
print(loop.run(tree(6)), loop.time - start)
async def many():
    return sum(await gather(*(failing(0) for _ in range(500))))
print(loop.run(many()))
