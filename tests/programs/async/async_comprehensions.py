# Asynchronous comprehensions and generator expressions: scoping, nesting, order of evaluation.
log = []
async def source(n, name="s"):
    try:
        for i in range(n):
            log.append((name, i))
            yield i
    finally:
        log.append((name, "end"))
async def wait(x):
    log.append(("wait", x))
    return x
def run(c):
    log.clear()
    try:
        c.send(None)
    except StopIteration as s:
        return s.value
    except Exception as e:
        return type(e).__name__, str(e)

async def lists():
    return [x async for x in source(3)], [x * y async for x in source(3) for y in range(2) if x]
print(run(lists()), log)
async def sets_dicts():
    return {x % 2 async for x in source(4)}, {x: await wait(x + 1) async for x in source(3) if x != 1}
print(run(sets_dicts()), log)
async def awaits():
    return [await wait(x) for x in range(3)], [x for x in [await wait(9)]], [y for y in range(3) if await wait(y)]
print(run(awaits()), log)
async def genexp():
    g = (x * 2 async for x in source(3))
    print(type(g).__name__, g.__name__, g.__qualname__)
    out = []
    async for v in g:
        out.append(v)
    return out
print(run(genexp()), log)
async def genexp_await():
    g = (await wait(x) for x in range(3))
    print(type(g).__name__)
    return [v async for v in g]
print(run(genexp_await()), log)
async def first_eager():
    log.append("before")
    g = (x for x in [await wait(1), await wait(2)])
    log.append(type(g).__name__)
    return list(g)
print(run(first_eager()), log)
async def nested():
    return [[y async for y in source(x, "in")] async for x in source(3, "out")]
print(run(nested()), log)
async def two():
    return [(x, y) async for x in source(2, "a") async for y in source(2, "b")]
print(run(two()), log)
async def mixed():
    return [(x, y, z) for x in range(2) async for y in source(x, "m") for z in "ab"]
print(run(mixed()), log)
async def scoping():
    x = "outer"
    r = [x async for x in source(2)]
    f = [lambda: x async for x in source(3)]
    return x, r, [g() for g in f]
print(run(scoping()), log)
async def walrus():
    r = [last := x async for x in source(3)]
    return r, last
print(run(walrus()))
async def errors():
    try:
        return [1 // (x - 1) async for x in source(3)]
    except ZeroDivisionError as e:
        return str(e)
print(run(errors()))
async def not_sync():
    return [x for x in source(2)]
print(run(not_sync()))
async def unpack():
    async def pairs():
        yield 1, 2
        yield 3, 4
    return {a: b async for a, b in pairs()}, [a async for a, *_ in pairs()]
print(run(unpack()))
async def conditions():
    return [x async for x in source(10) if x % 2 if await wait(x) > 4]
print(run(conditions()), log[-3:])
async def in_class():
    class C:
        n = 5
        items = [1, 2]
    return [C.n + x async for x in source(2)]
print(run(in_class()))
async def agen_of_comp():
    yield [x async for x in source(2)]
    yield {x async for x in source(2)}
async def use():
    return [v async for v in agen_of_comp()]
print(run(use()))
async def deep(n):
    return [x if n == 0 else await deep(n - 1) async for x in source(2, n)]
print(run(deep(2)), len(log))
async def lambdas():
    fs = [lambda x=x: x async for x in source(3)]
    return [f() for f in fs]
print(run(lambdas()))
async def stop_early():
    async for x in (y async for y in source(5)):
        if x == 2:
            break
    return x
print(run(stop_early()))
async def join():
    return ",".join([str(x) async for x in source(3)]), sum([x async for x in source(4)])
print(run(join()))
async def genexp_in_call():
    try:
        return sum(x async for x in source(3))
    except TypeError as e:
        return str(e)
print(run(genexp_in_call()))
