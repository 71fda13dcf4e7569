import types
@types.coroutine
def f():
    x = yield 1
    return x
print(f.__code__.co_flags & 0x100, f().gi_code.co_flags & 0x100)
async def g(): return await f()
c = g()
print(c.send(None))
try: c.send(5)
except StopIteration as s: print(s.value)
def plain(): yield 1
async def h(): await plain()
try: h().send(None)
except TypeError as e: print(e)
@types.coroutine
def ret(): return f()
async def k(): return await ret()
c = k(); print(c.send(None))
def gen():
    r = yield from g()
G = gen()
try: next(G)
except TypeError as e: print(e)
@types.coroutine
def gen2():
    r = yield from g()
    return r
c = gen2(); print(next(c))
try: c.send(9)
except StopIteration as s: print(s.value)
print(ret.__name__, f.__name__, type(f))
for bad in (5, None):
    try: types.coroutine(bad)
    except TypeError as e: print(e)
class W:
    def send(self, v): return 5
    def throw(self, *a): pass
    def close(self): pass
    def __iter__(self): return self
    def __next__(self): return 7
    gi_code = gi_frame = gi_running = gi_yieldfrom = 1
@types.coroutine
def w(): return W()
x = w(); print(type(x).__name__, x is iter(x))
async def aw(): return await w()
try: print(aw().send(None))
except TypeError as e: print(e)
@types.coroutine
async def already(): return 3
print(already.__code__.co_flags & 0x180)
