# async with: order of enter and exit, several managers, suppressing, errors on the way in and out.
log = []
class CM:
    def __init__(self, name, enter=None, exit=None, suppress=False):
        self.name, self.enter, self.exit, self.suppress = name, enter, exit, suppress
    async def __aenter__(self):
        log.append("enter " + self.name)
        if self.enter:
            raise self.enter
        return self
    async def __aexit__(self, t, v, tb):
        log.append(f"exit {self.name} {v!r} {tb is not None}")
        if self.exit:
            raise self.exit
        return self.suppress
def run(c):
    log.clear()
    try:
        c.send(None)
        print("suspended?")
    except StopIteration as s:
        print(s.value, log)
    except BaseException as e:
        chain, x = [], e
        while x:
            chain.append(repr(x)); x = x.__context__
        print(" <- ".join(chain), log)
async def one(cm, body=None):
    async with cm as c:
        log.append("body")
        if body:
            raise body
    return "after"
run(one(CM("a")))
run(one(CM("a"), ValueError("b")))
run(one(CM("a", suppress=True), ValueError("b")))
run(one(CM("a", suppress=1), StopIteration("s")))
run(one(CM("a", enter=KeyError("in"))))
run(one(CM("a", exit=KeyError("out"))))
run(one(CM("a", exit=KeyError("out")), ValueError("b")))
run(one(CM("a"), GeneratorExit("g")))
run(one(CM("a", suppress=True), KeyboardInterrupt()))
async def two(a, b, body=None):
    async with a as x, b as y:
        log.append(x.name + y.name)
        if body:
            raise body
    return "after"
run(two(CM("a"), CM("b")))
run(two(CM("a"), CM("b", enter=KeyError("e"))))
run(two(CM("a", suppress=True), CM("b", enter=KeyError("e"))))
run(two(CM("a", suppress=True), CM("b", exit=KeyError("x")), ValueError("v")))
run(two(CM("a"), CM("b", suppress=True), ValueError("v")))
async def mixed():
    class Sync:
        def __enter__(self): log.append("sync in"); return 1
        def __exit__(self, *a): log.append("sync out")
    async with CM("a"):
        with Sync() as s:
            async with CM("b"):
                log.append(s)
    return "done"
run(mixed())
async def flow(how):
    for i in range(2):
        async with CM(str(i)):
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
        log.append("end of body")
    else:
        return "else"
    return "broke"
for how in ("return", "break", "continue", "none"):
    run(flow(how))
async def nested_return():
    try:
        async with CM("a"):
            async with CM("b"):
                try:
                    return "value"
                finally:
                    log.append("finally")
    finally:
        log.append("outer finally")
run(nested_return())
class Wait:
    def __await__(self):
        yield "waiting"
class Slow:
    async def __aenter__(self):
        await Wait(); return "slow"
    async def __aexit__(self, *a):
        await Wait(); log.append("slow exit"); return a[0] is KeyError
async def slow(e=None):
    async with Slow() as s:
        await Wait()
        if e: raise e
    return s
for e in (None, KeyError("k"), ValueError("v")):
    log.clear()
    c = slow(e)
    steps = []
    try:
        while True:
            steps.append(c.send(None))
    except StopIteration as s:
        print(steps, s.value, log)
    except ValueError as x:
        print(steps, repr(x), log)
for n in range(1, 4):
    log.clear()
    c = slow()
    for _ in range(n):
        c.send(None)
    try:
        print("thrown", n, c.throw(KeyError("t")))
        c.send(None)
    except StopIteration as s:
        print("stop", s.value, log)
    except KeyError as x:
        print(repr(x), log)
class Target:
    pass
async def targets():
    t, d = Target(), {}
    async with CM("a") as t.attr, CM("b") as d["k"], CM("c") as t.other:
        return t.attr.name, d["k"].name, t.other.name
run(targets())
class Unpack(CM):
    async def __aenter__(self):
        return 1, [2, 3]
async def unpack():
    async with Unpack("u") as (a, [b, c]):
        return a, b, c
run(unpack())
class Lookup:
    def __getattr__(self, name):
        log.append("getattr " + name)
        raise AttributeError(name)
run(one(Lookup()))
i = CM("inst"); i.__aenter__ = None
run(one(i))
