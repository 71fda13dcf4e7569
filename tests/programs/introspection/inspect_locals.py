"""inspect's functions that show variables: in generators, coroutines and frames of the module that asks."""
import inspect
def each(lst, a=None):
    b = 2
    for v in lst:
        yield v
def empty():
    yield 1
numbers = each([1, 2, 3])
print(inspect.getgeneratorlocals(numbers))
next(numbers)
print(inspect.getgeneratorlocals(numbers))
list(numbers)
print(inspect.getgeneratorlocals(numbers))
print(inspect.getgeneratorlocals(empty()))
async def co(a, b=3):
    c = a + b
    class Wait:
        def __await__(self): yield 1
    await Wait()
    del c
c = co(1)
print(inspect.getcoroutinelocals(c))
c.send(None)
print({k: v for k, v in inspect.getcoroutinelocals(c).items() if k != "Wait"})
c.close()
print(inspect.getcoroutinelocals(c))
def show(x, *args, k=1, **more):
    y = x + 1
    frame = inspect.currentframe()
    found = inspect.getargvalues(frame)
    print(found.args, found.varargs, found.keywords, {k: v for k, v in found.locals.items() if k not in ("frame", "found")})
    print(inspect.formatargvalues(*inspect.getargvalues(frame)[:3], {k: v for k, v in found.locals.items() if k != "frame"}))
show(1, 2, 3, k=4, z=5)
g = (v * n for v in range(3) for n in [1])
print({k: v for k, v in inspect.getgeneratorlocals(g).items() if k != ".0"})
next(g)
print({k: v for k, v in inspect.getgeneratorlocals(g).items() if k != ".0"})
for bad in (1, each, None):
    try:
        inspect.getgeneratorlocals(bad)
    except TypeError as error:
        print(str(error).split(" at ")[0])
free = [0]
def with_free(n):
    outer = n
    def inner(k):
        yield outer + k
    return inner
print(inspect.getgeneratorlocals(with_free(3)(4)))
