"""except* in coroutines and asynchronous generators, with await inside clauses."""
class A:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
def run(c, sends=()):
    out, sends = [], list(sends)
    try:
        v = c.send(None)
        while True:
            out.append(v)
            v = c.send(sends.pop(0) if sends else None)
    except StopIteration as e: return out, e.value
    except BaseException as e: return out, repr(e)
async def work(*es):
    await A("start")
    raise ExceptionGroup("w", list(es))
async def handle():
    got = []
    try: await work(ValueError(1), TypeError(2), OSError(3))
    except* ValueError as e: got.append((await A("value"), len(e.exceptions)))
    except* TypeError as e: got.append((await A("type"), len(e.exceptions)))
    finally: got.append(await A("fin"))
    return got
print(run(handle(), [0, 1, 2, 3]))
async def handle_all():
    got = []
    try: await work(ValueError(1), TypeError(2))
    except* ValueError: got.append(await A("v"))
    except* TypeError: got.append(await A("t"))
    else: got.append("else")
    return got
print(run(handle_all(), [0, "a", "b"]))
async def agen():
    try:
        yield 1
        await work(ValueError("g"))
    except* ValueError as e: yield e.exceptions
    yield "end"
async def consume(): return [x async for x in agen()]
print(run(consume()))
async def thrown():
    try: await A("wait")
    except* KeyError as e: return "caught", e.exceptions
c = thrown(); c.send(None)
try: c.throw(ExceptionGroup("t", [KeyError(1)]))
except StopIteration as s: print(s.value)
c = thrown(); c.send(None)
try: c.throw(ExceptionGroup("t", [KeyError(1), ValueError(2)]))
except ExceptionGroup as e: print(repr(e))
async def with_inside():
    class M:
        async def __aenter__(self): return await A("in")
        async def __aexit__(self, t, v, tb): await A("out"); return False
    try:
        async with M() as m: await work(ValueError(m))
    except* ValueError as e: return [x.args for x in e.exceptions]
print(run(with_inside(), ["m"]))
async def raise_in_clause():
    try: await work(ValueError(1), TypeError(2))
    except* ValueError as e:
        await A("before raise")
        raise KeyError("k") from e
print(run(raise_in_clause()))
