def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class A:
    async def m(self, x): return x * 2
    @classmethod
    async def c(cls): return cls.__name__
    @staticmethod
    async def s(): return "static"
    async def gen(self):
        for i in range(3): yield await self.m(i)
    async def __call__(self): return "called"
    def __await__(self): return self.m(21).__await__()
class B(A):
    async def m(self, x): return 1 + await super().m(x)
async def main():
    b = B()
    return [await b.m(1), await b.c(), await B.s(), [x async for x in b.gen()], await b(), await b]
print(run(main()))
async def defaults(a, b=2, *args, k=3, **kw): return a, b, args, k, kw
print(run(defaults(1)), run(defaults(1, 2, 3, k=4, z=5)))
def closure():
    n = 0
    async def inc():
        nonlocal n
        n += 1
        return n
    async def twice():
        await inc()
        return await inc()
    return twice
print(run(closure()()))
lam = lambda c: c
async def expr():
    d = {"k": await one(), **(await mapping())}
    l = [await one(), *(await seq())]
    f = f"{await one()!r:>5}"
    t = (await one()) if (await one()) else 0
    return d, l, f, t, not await one(), -(await one()), await one() + await one(), (await one()) < 2
async def one(): return 1
async def mapping(): return {"m": 2}
async def seq(): return "ab"
print(run(expr()))
def deco(f):
    async def wrapper(*a, **k):
        return "wrapped", await f(*a, **k)
    return wrapper
@deco
async def decorated(x): return x
print(run(decorated(5)))
print(decorated.__code__.co_flags & 128, A.gen.__code__.co_flags & 512)
async def loop():
    total = 0
    for i in range(1000):
        total += await add(i, 1)
    return total
async def add(a, b): return a + b
print(run(loop()))
