# Structured concurrency by hand: nurseries, cancel scopes with deadlines, exception groups, a virtual clock.
import heapq, types
class Cancelled(BaseException): pass
@types.coroutine
def trap(*request): return (yield request)
class Kernel:
    def __init__(self): self.time, self.seq, self.heap, self.log = 0, 0, [], []
    def schedule(self, task, value=None, error=None, delay=0):
        self.seq += 1
        heapq.heappush(self.heap, (self.time + delay, self.seq, task, task.epoch, value, error))
    def run(self, coro):
        main = Task(self, coro, "main", None); self.schedule(main)
        while self.heap and not main.done:
            when, _, task, epoch, value, error = heapq.heappop(self.heap)
            if task.done or epoch != task.epoch: continue
            self.time = when; task.step(value, error)
        if not main.done: raise RuntimeError("deadlock")
        if main.error: raise main.error
        return main.result
class Task:
    def __init__(self, kernel, coro, name, nursery):
        self.kernel, self.coro, self.name, self.nursery = kernel, coro, name, nursery
        self.epoch, self.done, self.result, self.error, self.scopes = 0, False, None, None, []
    def step(self, value, error):
        self.epoch += 1
        try: op, *args = self.coro.throw(error) if error else self.coro.send(value)
        except StopIteration as s: self.finish(s.value, None)
        except BaseException as e: self.finish(None, e)
        else: getattr(self, "do_" + op)(*args)
    def finish(self, result, error):
        self.done, self.result, self.error = True, result, error
        if self.nursery: self.nursery.child_done(self)
    def do_sleep(self, n):
        self.kernel.schedule(self, n, delay=n)
        for s in self.scopes:
            if s.deadline is not None and s.deadline <= self.kernel.time + n:
                s.fired = True
                self.kernel.schedule(self, error=Cancelled(s), delay=max(0, s.deadline - self.kernel.time))
                self.kernel.heap = [e for e in self.kernel.heap if not (e[2] is self and e[5] is None)]
                heapq.heapify(self.kernel.heap)
                break
    def do_park(self, nursery): nursery.waiter = self
    def do_me(self): self.kernel.schedule(self, self)
    def cancel(self): self.epoch += 1; self.kernel.schedule(self, error=Cancelled(None))
class Nursery:
    def __init__(self): self.children, self.errors, self.waiter = [], [], None
    async def __aenter__(self): self.parent = await trap("me"); return self
    def start(self, f, *args):
        t = Task(self.parent.kernel, f(*args), f.__name__, self)
        self.children.append(t); t.kernel.schedule(t)
        return t
    def child_done(self, t):
        if t.error and not isinstance(t.error, Cancelled):
            self.errors.append(t.error)
            for c in self.children:
                if not c.done: c.cancel()
        if self.waiter and all(c.done for c in self.children):
            w, self.waiter = self.waiter, None
            w.kernel.schedule(w)
    async def __aexit__(self, typ, exc, tb):
        if exc:
            for c in self.children:
                if not c.done: c.cancel()
        while not all(c.done for c in self.children): await trap("park", self)
        if self.errors: raise ExceptionGroup("nursery", self.errors + ([exc] if isinstance(exc, Exception) else []))
class move_on_after:
    def __init__(self, n): self.n, self.fired = n, False
    async def __aenter__(self):
        self.task = await trap("me"); self.deadline = self.task.kernel.time + self.n; self.task.scopes.append(self); return self
    async def __aexit__(self, typ, exc, tb):
        self.task.scopes.remove(self)
        return isinstance(exc, Cancelled) and exc.args[0] is self
async def sleep(n): return await trap("sleep", n)
def run(f, *args):
    k = Kernel()
    global K; K = k
    try: r = k.run(f(*args))
    except BaseException as e: r = repr(e), [repr(x) for x in getattr(e, "exceptions", ())]
    print(f.__name__, r, k.time, k.log)
def note(*x): K.log.append((K.time,) + x)
async def child(name, n, fail=False):
    try:
        await sleep(n)
        if fail: raise ValueError(name)
        note(name, "ok")
    except Cancelled: note(name, "cancelled"); raise
    finally: note(name, "fin")
async def all_good():
    async with Nursery() as n:
        for i in (3, 1, 2): n.start(child, f"c{i}", i)
        note("body done")
    note("all done")
run(all_good)
async def one_fails():
    async with Nursery() as n:
        n.start(child, "a", 1); n.start(child, "b", 2, True); n.start(child, "c", 5)
run(one_fails)
async def two_fail():
    async def bad(n):
        try: await sleep(n)
        finally: raise KeyError(n)
    async with Nursery() as n:
        n.start(bad, 1); n.start(bad, 9)
run(two_fail)
async def body_fails():
    async with Nursery() as n:
        n.start(child, "a", 5)
        await sleep(1)
        raise OSError("body")
run(body_fails)
async def handled():
    try:
        async with Nursery() as n:
            n.start(child, "a", 1, True)
            async with Nursery() as m: m.start(child, "b", 2, True); m.start(child, "c", 0)
    except* ValueError as g: note("handled", [str(x) for x in g.exceptions])
    return "fine"
run(handled)
async def timeouts():
    async with move_on_after(2) as s: await sleep(1); note("in time")
    note(s.fired)
    async with move_on_after(2) as s: await sleep(5); note("never")
    note(s.fired)
    async with move_on_after(10) as outer:
        async with move_on_after(3) as inner: await sleep(100)
        note("inner", inner.fired, outer.fired)
        await sleep(100)
    note("outer", outer.fired)
run(timeouts)
async def nested_timeout():
    async with move_on_after(2) as outer:
        async with move_on_after(5) as inner:
            try: await sleep(9)
            finally: note("cleanup")
        note("not reached")
    return outer.fired, inner.fired
run(nested_timeout)
async def tree(n):
    if n:
        async with Nursery() as nur:
            nur.start(tree, n - 1); nur.start(tree, n - 1)
    await sleep(1)
run(tree, 4)
async def agen_in_nursery():
    async def ticks(n):
        for i in range(n): await sleep(1); yield i
    async def consume(name, n):
        async for i in ticks(n): note(name, i)
    async with Nursery() as n: n.start(consume, "x", 3); n.start(consume, "y", 2)
run(agen_in_nursery)
