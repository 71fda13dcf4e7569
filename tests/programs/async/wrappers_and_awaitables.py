# __await__ of coroutines, awaitables made of generators, classes of awaitables, awaiting one thing from many places.
def run(c, *sends):
    out = []
    try:
        out.append(c.send(None))
        for s in sends: out.append(c.throw(s) if isinstance(s, BaseException) else c.send(s))
    except StopIteration as s: return out, "result", s.value
    except BaseException as e: return out, type(e).__name__, str(e)
    return out, "pending"
class Future:
    def __init__(self): self.done, self.value, self.waiting = False, None, 0
    def set(self, v): self.done, self.value = True, v
    def __await__(self):
        while not self.done:
            self.waiting += 1
            try: yield self
            finally: self.waiting -= 1
        return self.value
    def __repr__(self): return "F"
f = Future()
async def waits(name): return name, await f
cs = [waits(i) for i in range(3)]
print([c.send(None) is f for c in cs], f.waiting)
print(run(cs[0])[1:] , f.waiting)
f.set("value")
print([run(c) for c in cs[1:]], f.waiting)
async def direct(): return await f
print(run(direct()))
async def coro(x):
    got = await Future2(x)
    return x, got
class Future2:
    def __init__(self, x): self.x = x
    def __await__(self): return (yield self.x)
w = coro(1).__await__()
print(type(w).__name__, hasattr(w, "send"), hasattr(w, "__next__"), hasattr(w, "__await__"), iter(w) is w)
print(next(w), run_w := None)
try: w.send("sent")
except StopIteration as s: print(s.value)
for op in (lambda: next(w), lambda: w.send(None), lambda: w.throw(ValueError("late"))):
    try: op()
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
w.close()
class Wraps:
    def __init__(self, c): self.c = c
    def __await__(self): return self.c.__await__()
class YieldsFrom:
    def __init__(self, c): self.c = c
    def __await__(self): return (yield from self.c.__await__())
class Adds:
    def __init__(self, c): self.c = c
    def __await__(self):
        yield "before"
        r = yield from self.c.__await__()
        yield "after"
        return [r]
async def aw(x): return await x
print(run(aw(Wraps(coro(2))), "s"), run(aw(YieldsFrom(coro(3))), "s"), run(aw(Adds(coro(4))), 0, "s", 0))
print(run(aw(Adds(coro(5))), 0, KeyError("thrown")), run(aw(Wraps(coro(6))), KeyError("thrown")))
class Iter:
    def __init__(self, *items): self.items = list(items)
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self):
        if not self.items: raise StopIteration("iter done")
        return self.items.pop(0)
print(run(aw(Iter(1, 2)), None, None), run(aw(Iter())), run(aw(Iter(1)), "not None"), run(aw(Iter(1)), KeyError("k")))
class WithSend(Iter):
    def send(self, v): return "got", v
    def throw(self, e): return "thrown", repr(e)
    def close(self): print("closed")
print(run(aw(WithSend(1, 2)), "a", KeyError("k"), None, None))
c = aw(WithSend(1)); c.send(None); c.close()
class Sub(int):
    def __await__(self):
        yield int(self)
        return self + 1
print(run(aw(Sub(5)), None))
class Meta(type):
    def __await__(cls):
        yield cls.__name__
        return cls
class K(metaclass=Meta): pass
print(run(aw(K), None)[2] is K)
class Gen:
    @property
    def __await__(self): return lambda: iter([7])
print(run(aw(Gen()), None))
class Cls:
    @classmethod
    def __await__(cls):
        yield cls.__name__
    @staticmethod
    def helper(): pass
print(run(aw(Cls()), None))
class Stat:
    @staticmethod
    def __await__(): return iter("ab")
print(run(aw(Stat()), None, None))
inst = type("Dyn", (), {})()
type(inst).__await__ = lambda self: iter([1, 2])
print(run(aw(inst), None, None))
del type(inst).__await__
print(run(aw(inst)))
async def awaits_itself():
    return await me
me = awaits_itself()
print(run(me))
async def two(a, b): return await a, await b
c = coro(9)
print(run(two(c, c), "x"))
async def swallow():
    try: await Future2("x")
    except GeneratorExit: return "swallowed"
c = swallow(); c.send(None); print(c.close())
async def refuses():
    while True:
        try: await Future2("x")
        except GeneratorExit: pass
c = refuses(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
def g():
    x = yield from coro2().__await__()
    yield ("gen got", x)
async def coro2(): return await Future2("via gen")
x = g(); print(next(x), x.send("S"), next(x, "end"))
