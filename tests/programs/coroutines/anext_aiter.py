import sys
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
async def gen(n):
    for i in range(n): yield i
async def main():
    g = aiter(gen(2))
    print(await anext(g), await anext(g, "d"), await anext(g, "default"), await anext(g, None))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("end")
    for bad in (5, [1]):
        for f in (aiter, anext):
            try: f(bad)
            except TypeError as e: print(e)
    class Bad:
        def __aiter__(self): return 3
    try: aiter(Bad())
    except TypeError as e: print(e)
    class It:
        def __aiter__(self): return self
        async def __anext__(self): raise StopAsyncIteration
    print(await anext(It(), "it default"))
    class Err(It):
        async def __anext__(self): raise KeyError("k")
    try: await anext(Err(), 1)
    except KeyError as e: print(e)
run(main())
print(sys.get_asyncgen_hooks())
seen = []
sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(g.__name__))
async def use():
    g = gen(1)
    async for x in g: pass
    h = gen(1)
    h.asend(None)
    k = gen(1)
    await k.aclose()
run(use())
print(seen, sys.get_asyncgen_hooks().finalizer)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
try: sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e: print(e)
