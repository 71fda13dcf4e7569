# Coroutine objects: states, attributes, misuse.
def show(f, *a):
    try:
        print("->", f(*a))
    except StopIteration as s:
        print("stop", repr(s.value))
    except BaseException as e:
        print(type(e).__name__, e)

class Yield:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        got = yield self.v
        return got

def state(c):
    return (c.cr_running, c.cr_suspended, c.cr_frame is None, type(c.cr_await).__name__)

async def f(x):
    got = await Yield(x)
    got2 = await Yield(got)
    return got2

c = f(1)
print(state(c), c.__name__, c.__qualname__, c.cr_code.co_name, c.cr_code is f.__code__)
show(c.send, 5)
show(c.send, None)
print(state(c))
show(c.send, "a")
print(state(c))
show(c.send, "b")
print(state(c))
show(c.send, None)
show(c.throw, ValueError("after"))
show(c.close)
print(state(c))

c = f(1)
show(c.close); print(state(c)); show(c.send, None); show(c.close)
c = f(1)
show(c.throw, ValueError("before start")); show(c.send, None)
c = f(1)
show(c.throw, KeyError); show(c.throw, KeyError)
c = f(1); c.send(None)
show(c.throw, KeyError, "old", None); print(state(c))
c = f(1); c.send(None)
show(c.throw, 5); show(c.throw, ValueError("x"), "separate"); show(c.throw, ValueError, "v", 5); print(state(c))
show(c.close); print(state(c))
show(c.send); show(c.send, 1, 2); show(c.throw)

c = f(1)
c.__name__ = "renamed"; c.__qualname__ = "Q.renamed"
print(c.__name__, c.__qualname__, f.__name__, repr(c).split(" at ")[0])
for name, value in (("__name__", 5), ("__qualname__", None), ("cr_frame", 1), ("cr_running", 1), ("cr_await", 1), ("cr_code", 1), ("cr_suspended", 1), ("other", 1)):
    try:
        setattr(c, name, value)
        print("set", name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    del c.__name__
except TypeError as e:
    print(e)
c.close()

running = []
async def self_send():
    try:
        me.send(None)
    except ValueError as e:
        running.append(str(e))
    try:
        me.throw(KeyError)
    except ValueError as e:
        running.append(str(e))
    try:
        me.close()
    except ValueError as e:
        running.append(str(e))
    running.append(state(me))
    try:
        await me
    except (RuntimeError, ValueError) as e:
        running.append((type(e).__name__, str(e)))
    return "survived"
me = self_send()
show(me.send, None)
print(running)

async def awaits(c):
    return await c
inner = f(1)
outer1, outer2 = awaits(inner), awaits(inner)
show(outer1.send, None)
print(outer1.cr_await is inner, type(inner.cr_await).__name__)
show(outer2.send, None)
show(outer1.send, 2); show(outer1.send, 3)
done = f(1)
done.close()
show(awaits(done).send, None)
twice = f("t")
twice.send(None)
try:
    twice.send(1); twice.send(2)
except StopIteration as s:
    print("first", s.value)
show(awaits(twice).send, None)

w = f(1).__await__()
print(type(w).__name__, iter(w) is w)
show(next, w); show(w.send, 1); show(w.throw, ValueError("w")); show(w.close)
w = f(1).__await__()
show(next, w); show(w.close); show(next, w)
print(type(f), type(c), type(c).__module__)
for make in (lambda: type(c)(), lambda: type(w)()):
    try:
        make()
    except TypeError as e:
        print(e)

async def returns(v):
    return v
for v in (None, (), (1, 2), StopIteration(3), ValueError("x"), [1]):
    try:
        returns(v).send(None)
    except StopIteration as s:
        print(repr(s.value), s.args)
async def raises_stop(e):
    raise e
for e in (StopIteration(1), StopIteration(), StopAsyncIteration(2), GeneratorExit("g"), SystemExit(3), KeyboardInterrupt()):
    try:
        raises_stop(e).send(None)
    except BaseException as x:
        print(type(x).__name__, x, repr(x.__cause__), repr(x.__context__))
