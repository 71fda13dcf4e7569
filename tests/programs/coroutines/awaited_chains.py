# coroutines that only an await has: finished, raising, closed, seen through cr_await
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self): yield "tick"
async def leaf(x): return [x, x + 1]
async def ticking(x):
    await Tick()
    return (x, await leaf(x))
async def fails(x):
    if x % 3 == 0: await Tick()
    raise ValueError(x)
async def catches(x):
    try: return await fails(x)
    except ValueError as e: return e
async def chain(n):
    if n == 0: return await ticking(7)
    a = await leaf(n)
    r = await chain(n - 1)
    b = await catches(n)
    return (a, b.args, r) if n < 3 else r
async def many():
    total = []
    for i in range(200):
        total.append(await leaf(i))
        total.append(await ticking(i))
        total.append(str(await catches(i)))
    return total
print(run(chain(10)))
r = run(many())
print(len(r), r[0], r[1], r[2], r[-3:], r[300])
async def outer(): return await ticking(1)
o = outer()
o.send(None)
inner = o.cr_await
print(inner.__name__, inner.cr_await is not None, inner.cr_running)
try: o.send(None)
except StopIteration as e: print(e.value)
print(inner.cr_frame, inner.__name__, o.cr_await)
kept = [run(chain(i)) for i in range(5)]
try: inner.send(None)
except RuntimeError as e: print(e)
p = outer()
p.send(None)
p.close()
q = outer()
q.send(None)
try: q.throw(KeyError("k"))
except KeyError as e: print(repr(e))
async def replaced(x): return "original"
saved = replaced(0)
async def calls(): return await replaced(1), await replaced(2)
print(run(calls()))
old = replaced
def replaced(x): return saved if x == 1 else old(x)
print(run(calls()))
try: saved.send(None)
except RuntimeError as e: print(e)
async def deep(n): return 0 if n == 0 else 1 + await deep(n - 1)
print(run(deep(700)), run(deep(700)))
async def local_def():
    async def inner(): return 5
    return await inner() + await inner()
print(run(local_def()))
async def walrus():
    x = await (c := leaf(3))
    return x, c.cr_running, c.__name__
print(run(walrus()))
