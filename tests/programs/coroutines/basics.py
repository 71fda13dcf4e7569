def run(coro):
    try:
        v = coro.send(None)
        while True:
            v = coro.send(("got", v))
    except StopIteration as e:
        return e.value
class Ask:
    def __init__(self, q): self.q = q
    def __await__(self):
        r = yield self.q
        return r
async def one():
    return 1
async def add(a, b):
    return a + b
async def main():
    x = await one()
    y = await add(x, 10)
    z = await Ask("question")
    return x, y, z
c = main()
print(type(c).__name__, c.__name__, c.__qualname__, repr(c).split(" at ")[0])
print(run(c))
print(run(add(await_b := 2, 3)), await_b)
c = one()
try:
    c.send(5)
except TypeError as e:
    print(e)
print(run(c))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
async def awaits(c): return await c
try:
    run(awaits(c))
except RuntimeError as e:
    print(e)
for bad in (5, "x", [1], None, (x for x in ())):
    try:
        run(awaits(bad))
    except TypeError as e:
        print(e)
class NotIter:
    def __await__(self): return 5
class Coro:
    def __await__(self):
        self.c = one()
        return self.c
for bad in (NotIter(), Coro()):
    try:
        run(awaits(bad))
    except TypeError as e:
        print(e)
bad.c.close()
try:
    for x in one(): pass
except TypeError as e:
    print(e)
c = one()
try:
    next(c)
except TypeError as e:
    print(e)
try:
    iter(c)
except TypeError as e:
    print(e)
c.close()
def g():
    yield from c
try:
    list(g())
except TypeError as e:
    print(e)
w = add(1, 2).__await__()
print(type(w).__name__)
try:
    next(w)
except StopIteration as e:
    print(e.value)
async def reraises():
    try:
        await Ask(1)
    except ValueError as e:
        return "caught " + str(e)
r = reraises()
print(r.send(None))
try:
    r.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value)
r = reraises()
r.send(None)
r.close()
print(r.cr_running, r.cr_await, r.cr_frame, r.cr_suspended)
async def stop():
    raise StopIteration(1)
try:
    run(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
async def deep(n):
    if n == 0: return 0
    return 1 + await deep(n - 1)
print(run(deep(400)))
