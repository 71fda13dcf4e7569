def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self):
        yield
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await Tick()
        print("enter", self.name)
        return self.name
    async def __aexit__(self, t, v, tb):
        await Tick()
        print("exit", self.name, t and t.__name__, v)
        return self.swallow
async def main():
    async with M("a") as a, M("b") as b:
        print(a, b)
        await Tick()
    async with M("c", True):
        raise ValueError("v")
    for i in range(3):
        async with M(i):
            if i == 0: continue
            if i == 2: return "returned"
print(run(main()))
async def passes():
    async with M("d"):
        1 / 0
try:
    run(passes())
except ZeroDivisionError as e:
    print(e)
class NoExit:
    async def __aenter__(self): pass
class NotAwaitable:
    def __aenter__(self): return 1
    def __aexit__(self, *a): return 2
class NotAwaitableExit:
    async def __aenter__(self): return 1
    def __aexit__(self, *a): return 2
async def use(m):
    async with m: pass
async def use_error(m):
    async with m: raise KeyError("k")
for m in (5, NoExit(), NotAwaitable(), NotAwaitableExit()):
    for f in (use, use_error):
        try:
            run(f(m))
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
class ExitRaises(M):
    async def __aexit__(self, *a):
        raise RuntimeError("exit failed")
try:
    run(use_error(ExitRaises("x")))
except RuntimeError as e:
    print(e, repr(e.__context__))
async def mixed():
    with Sync("s") as s:
        async with M("in") as m:
            return s, m
class Sync:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *a): print("sync exit")
print(run(mixed()))
