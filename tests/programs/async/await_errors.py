# What await, async for and async with say about objects that do not fit.
def run(c):
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as s:
        return out, s.value
    except BaseException as e:
        return out, type(e).__name__, str(e), type(e.__cause__).__name__ if e.__cause__ else None

async def aw(x):
    return await x

class NoAwait:
    pass
class AwaitNone:
    def __await__(self):
        return None
class AwaitInt:
    def __await__(self):
        return 5
class AwaitList:
    def __await__(self):
        return [1, 2]
class AwaitListIter:
    def __await__(self):
        return iter([1, 2])
class AwaitGen:
    def __await__(self):
        got = yield "from await"
        return ("result", got)
class AwaitCoro:
    def __await__(self):
        async def c():
            return 1
        self.c = c()
        return self.c
class AwaitRaises:
    def __await__(self):
        raise KeyError("in __await__")
class AwaitSelf:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration(77)
class AwaitAttr:
    def __init__(self):
        self.__await__ = lambda: iter([1])
class AwaitNot:
    __await__ = None

for x in (NoAwait(), AwaitNone(), AwaitInt(), AwaitList(), AwaitListIter(), AwaitGen(), AwaitRaises(), AwaitSelf(),
          AwaitAttr(), AwaitNot(), None, 5, "s", [1], (i for i in "ab"), NoAwait, aw):
    print(run(aw(x)))
a = AwaitCoro()
print(run(aw(a)))
a.c.close()

def plain_gen():
    yield 1
print(run(aw(plain_gen())))

# async for
async def loop(x):
    out = []
    async for i in x:
        out.append(i)
    return out
class NoAiter:
    pass
class AiterNone:
    def __aiter__(self):
        return None
class AiterNoAnext:
    def __aiter__(self):
        return NoAiter()
class AiterCoro:
    async def __aiter__(self):
        return self
class Anext:
    def __init__(self, item):
        self.item = item
    def __aiter__(self):
        return self
    def __anext__(self):
        if isinstance(self.item, BaseException):
            raise self.item
        return self.item
class AnextOk:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3:
            raise StopAsyncIteration("done", 1)
        return self.n
class AiterRaises:
    def __aiter__(self):
        raise LookupError("aiter")
ac = AiterCoro()
for x in (NoAiter(), AiterNone(), AiterNoAnext(), Anext(5), Anext(None), Anext([1]), Anext(ValueError("v")),
          Anext(StopAsyncIteration()), Anext(StopIteration("si")), Anext(AwaitInt()), Anext(AwaitRaises()), AnextOk(),
          AiterRaises(), [1, 2], None, range(3), plain_gen()):
    print(run(loop(x)))

# async with
async def with_(x):
    async with x as y:
        return ("body", y)
class Sync:
    def __enter__(self):
        return 1
    def __exit__(self, *a):
        return False
class OnlyEnter:
    async def __aenter__(self):
        return 1
class OnlyExit:
    async def __aexit__(self, *a):
        return False
class EnterInt:
    def __aenter__(self):
        return 5
    async def __aexit__(self, *a):
        print("exit")
class ExitInt:
    async def __aenter__(self):
        return "entered"
    def __aexit__(self, *a):
        return 5
class EnterRaises:
    async def __aenter__(self):
        raise ValueError("enter")
    async def __aexit__(self, *a):
        print("exit")
class Good:
    async def __aenter__(self):
        return "entered"
    async def __aexit__(self, t, v, tb):
        print("exit", t)
        return True
for x in (Sync(), OnlyEnter(), OnlyExit(), EnterInt(), ExitInt(), EnterRaises(), Good(), None, 5):
    print(run(with_(x)))

async def exit_int_raising():
    async with ExitInt():
        raise KeyError("body")
print(run(exit_int_raising()))
async def suppressed():
    async with Good():
        raise KeyError("body")
    return "after"
print(run(suppressed()))

# Synchronous statements with asynchronous objects.
def sync_with():
    with Good():
        pass
def sync_for():
    for i in AnextOk():
        pass
for f in (sync_with, sync_for, lambda: iter(AnextOk()), lambda: next(AnextOk()), lambda: list(AnextOk())):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
c = aw(1)
for f in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: [*c], lambda: len(c), lambda: c[0], lambda: c()):
    try:
        f()
    except TypeError as e:
        print(e)
c.close()
