# Asynchronous generators driven by hand: every method in every state.
class Wait:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

def step(aw, *sends):
    """Drives an awaitable: what went up, and how it ended."""
    out = []
    it = aw.__await__()
    try:
        out.append(it.send(None))
        for s in sends:
            out.append(it.throw(s) if isinstance(s, BaseException) else it.send(s))
        return out, "pending"
    except StopIteration as s:
        return out, "result", s.value
    except BaseException as e:
        return out, type(e).__name__, str(e)

async def g():
    try:
        x = yield 1
        print("x", x)
        y = await Wait("up")
        print("y", y)
        z = yield 2
        print("z", z)
    except ValueError as e:
        print("caught", e)
        yield "after error"
    finally:
        print("finally")

a = g()
print(a.ag_running, a.ag_frame is None, a.ag_await, a.__name__, a.__qualname__, a.ag_code is g.__code__)
print(step(a.__anext__()))
print(step(a.asend("X"), "Y"))
print(a.ag_running, a.ag_await)
print(step(a.asend("Z")))
print(step(a.__anext__()), a.ag_frame is None)
print(step(a.asend(1)), step(a.athrow(KeyError("k"))), step(a.aclose()))

a = g()
print(step(a.asend(5)))
print(step(a.asend(None)))
print(step(a.athrow(ValueError("v"))))
print(step(a.__anext__()))
a = g()
print(step(a.athrow(ValueError("unstarted"))), step(a.__anext__()))
a = g()
print(step(a.aclose()), step(a.__anext__()), step(a.aclose()))
a = g(); step(a.__anext__())
print(step(a.aclose()), step(a.__anext__()))
a = g(); step(a.__anext__())
print(step(a.athrow(KeyError, "old style")))
a = g(); step(a.__anext__())
print(step(a.athrow(KeyError, KeyError("x"), None)))
a = g(); step(a.__anext__())
print(step(a.athrow(GeneratorExit())))
a = g(); step(a.__anext__())
print(step(a.athrow(StopAsyncIteration("s"))))
a = g(); step(a.__anext__())
print(step(a.athrow(StopIteration("s"))))

# A step that is suspended in an await.
a = g(); step(a.__anext__())
s = a.asend("X")
print(s.send(None), a.ag_running, type(a.ag_await).__name__)
print(step(a.__anext__()), step(a.aclose()), step(a.athrow(ValueError)))
try:
    s.throw(ValueError("in await"))
except StopIteration as e:
    print("value", e.value)
print(a.ag_running)
for f in (lambda: s.send(None), lambda: s.throw(KeyError), lambda: s.close(), lambda: next(s)):
    try:
        print(f())
    except RuntimeError as e:
        print(e)
step(a.aclose())

# Closing the step itself.
a = g()
s = a.__anext__()
s.close()
print(step(s), step(a.__anext__()))
step(a.aclose())

# Ignoring GeneratorExit.
async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2
a = ignores(); step(a.__anext__())
print(step(a.aclose()))
async def awaits_in_finally():
    try:
        yield 1
    finally:
        print("cleanup", await Wait("cleaning"))
a = awaits_in_finally(); step(a.__anext__())
print(step(a.aclose(), "ok"))
a = awaits_in_finally(); step(a.__anext__())
c = a.aclose()
print(c.send(None), step(a.aclose()))
try:
    c.throw(ValueError("while closing"))
except ValueError as e:
    print("out", e)
print(step(a.__anext__()))
async def raises_in_finally():
    try:
        yield 1
    finally:
        raise KeyError("fin")
a = raises_in_finally(); step(a.__anext__())
print(step(a.aclose()), step(a.aclose()))

# PEP 479 for both kinds.
async def stops(e):
    yield 1
    raise e
for e in (StopIteration("si"), StopAsyncIteration("sai"), GeneratorExit("ge")):
    a = stops(e); step(a.__anext__())
    print(step(a.__anext__()), step(a.__anext__()))

# Two steps at once, in turns.
a = g()
s1, s2 = a.__anext__(), a.__anext__()
print(step(s1), step(s2, "Y"), step(a.__anext__()))
for t in (a.__anext__(), a.aclose(), a.athrow(ValueError)):
    print(type(t).__name__, iter(t) is t, t.__await__() is t)
    t.close()
for bad in (lambda: a.asend(), lambda: a.athrow(), lambda: a.aclose(1), lambda: type(a)(), lambda: iter(a), lambda: a.send(1)):
    try:
        r = bad()
        print(type(r).__name__, step(r))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(a.__aiter__() is a, repr(a).split(" at ")[0])
a.__name__ = "n"
print(a.__name__, hasattr(a, "ag_suspended"), type(a)[int, str])
