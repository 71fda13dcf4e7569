"""async with: order, suppression, errors, missing methods."""
log = []


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Awaitable:
    def __await__(self):
        yield


class A:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    async def __aenter__(self):
        log.append(f"aenter {self.name}")
        await Awaitable()
        if self.fail == "enter":
            raise KeyError("enter")
        return self.name

    async def __aexit__(self, kind, value, tb):
        log.append(f"aexit {self.name} {value!r}")
        await Awaitable()
        if self.fail == "exit":
            raise OSError("exit")
        return self.suppress


class S:
    def __enter__(self):
        log.append("enter")

    def __exit__(self, *a):
        log.append(f"exit {a[1]!r}")


async def plain():
    async with A("a") as a, A("b") as b:
        with S():
            return a + b


async def raises():
    async with A("a"), A("b", suppress=True):
        raise ValueError("x")
    return "after"


async def enter_fails():
    async with A("a"), A("b", fail="enter"):
        return "never"


async def exit_fails():
    async with A("a"):
        async with A("b", fail="exit"):
            raise ValueError("x")


async def mixed():
    with S():
        async with A("a", suppress=True):
            with S():
                raise ValueError("x")
    return "after"


async def loop():
    for i in range(3):
        async with A(i):
            if i == 1:
                continue
            if i == 2:
                break


async def comp():
    async with A("c") as c:
        return [x async for x in agen(c)]


async def agen(n):
    async with A("g"):
        for i in range(2):
            yield n, i


async def not_async():
    async with S():
        pass


async def only_enter():
    class E:
        async def __aenter__(self): pass
    async with E():
        pass


async def only_exit():
    class E:
        async def __aexit__(self): pass
    async with E():
        pass


async def bad_enter():
    class E:
        def __aenter__(self): return 5
        def __aexit__(self, *a): return 5
    async with E():
        pass


async def bad_exit():
    class E:
        async def __aenter__(self): return 5
        def __aexit__(self, *a): return 5
    async with E() as e:
        log.append(e)


async def bad_exit_error():
    class E:
        async def __aenter__(self): return 5
        def __aexit__(self, *a): return None
    async with E() as e:
        raise ValueError("x")


async def sync_with_async():
    with A("a"):
        pass

for f in (plain, raises, enter_fails, exit_fails, mixed, loop, comp, not_async, only_enter, only_exit, bad_enter, bad_exit, bad_exit_error, sync_with_async):
    log.clear()
    try:
        result = run(f())
    except Exception as e:
        result = f"{e!r} <- {e.__context__!r}"
    print(f.__name__, result, log)
c = plain()
c.send(None)
log.clear()
try:
    c.throw(ValueError("thrown"))
except ValueError as e:
    print(repr(e), log)
c = plain()
c.send(None)
c.send(None)
c.close()
print(log)
