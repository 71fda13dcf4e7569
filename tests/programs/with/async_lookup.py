"""async with: special lookup, properties, awaitables of all kinds, exceptions while entering and leaving."""
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): yield; return self.v
class Plain:
    def __aenter__(self): return Aw("entered")
    def __aexit__(self, *a): return Aw(True)
class Prop:
    @property
    def __aenter__(self): print("get enter"); return lambda: Aw("prop")
    @property
    def __aexit__(self): print("get exit"); return lambda *a: Aw(False)
class Inst:
    def __init__(self): self.__aenter__ = lambda: Aw("instance"); self.__aexit__ = lambda *a: Aw(True)
class Gen:
    import types
    @types.coroutine
    def __aenter__(self): yield; return "gen"
    @types.coroutine
    def __aexit__(self, *a): yield
async def use(m, fail=None):
    async with m as x:
        print("body", x)
        if fail: raise fail
    return "after"
for m, f in ((Plain(), None), (Plain(), ValueError("swallowed")), (Prop(), None), (Prop(), ValueError("out")), (Inst(), None), (Gen(), None), (object(), None)):
    try: print(type(m).__name__, run(use(m, f)))
    except Exception as e: print(type(m).__name__, type(e).__name__, e)
class EnterFails:
    async def __aenter__(self): raise KeyError("enter")
    async def __aexit__(self, *a): print("never")
class ExitFails:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): raise OSError("exit")
async def both():
    try:
        async with Plain(), EnterFails(): pass
    except KeyError as e: print("key", e)
    try:
        async with Plain() as p, ExitFails(): raise ValueError("body")
    except Exception as e: print(repr(e))
    async with Plain(): pass
    try:
        async with ExitFails(): raise ValueError("body")
    except OSError as e: print(repr(e), repr(e.__context__))
    for i in range(3):
        async with Plain() as x:
            if i == 0: continue
            if i == 1: break
    return i
print(run(both()))
async def ret():
    async with Plain() as x: return x
print(run(ret()))
async def nested():
    async with Plain() as a:
        async with Plain() as b:
            def f(): return a, b
    return f()
print(run(nested()))
