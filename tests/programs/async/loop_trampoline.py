# Loops that drive coroutines in other shapes: trampolines, requests by yielded values, generators as coroutines.
import types

# 1: requests are plain values that an awaitable yields
class Request:
    def __init__(self, *what):
        self.what = what
    def __await__(self):
        return (yield self.what)
def serve(coro, handlers):
    trace, answer, error = [], None, None
    while True:
        try:
            request = coro.throw(error) if error else coro.send(answer)
        except StopIteration as s:
            return trace, s.value
        except Exception as e:
            return trace, repr(e)
        error = answer = None
        trace.append(request)
        try:
            answer = handlers[request[0]](*request[1:])
        except Exception as e:
            error = e
handlers = {"add": lambda a, b: a + b, "div": lambda a, b: a / b, "echo": lambda x: x}
async def compute():
    a = await Request("add", 2, 3)
    try:
        b = await Request("div", a, 0)
    except ZeroDivisionError as e:
        b = await Request("echo", str(e))
    return a, b
print(serve(compute(), handlers))
async def unknown():
    return await Request("nothing")
print(serve(unknown(), handlers))
async def nested(n):
    if n == 0:
        return await Request("echo", "bottom")
    r = await nested(n - 1)
    return await Request("add", r, str(n))
print(serve(nested(4), handlers))

# 2: a trampoline for generators that yield generators
def trampoline(gen):
    stack, value, error = [gen], None, None
    while stack:
        try:
            r = stack[-1].throw(error) if error else stack[-1].send(value)
            error = None
        except StopIteration as s:
            stack.pop()
            value, error = s.value, None
        except Exception as e:
            stack.pop()
            error = e
        else:
            if isinstance(r, types.GeneratorType):
                stack.append(r)
                value = None
            else:
                value = r
    if error:
        raise error
    return value
def fact(n):
    if n <= 1:
        return 1
    rest = yield fact(n - 1)
    return n * rest
print(trampoline(fact(20)))
def even(n):
    return True if n == 0 else (yield odd(n - 1))
def odd(n):
    return False if n == 0 else (yield even(n - 1))
print(trampoline(even(3000)), trampoline(odd(3000)))
def broken(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        yield broken(n - 1)
    except ValueError as e:
        raise ValueError(f"{e} {n}")
try:
    trampoline(broken(3))
except ValueError as e:
    print(e, e.__context__, e.__context__.__context__)

# 3: processes that talk over channels
class Channel:
    def __init__(self):
        self.items = []
def scheduler(*procs):
    ready, blocked, log = list(enumerate(procs)), {}, []
    values = dict.fromkeys(range(len(procs)))
    while ready:
        n, p = ready.pop(0)
        try:
            op, ch, *rest = p.send(values[n])
        except StopIteration:
            log.append((n, "exit"))
            continue
        values[n] = None
        if op == "send":
            ch.items.append(rest[0])
            ready.append((n, p))
            for k in [k for k, (c, q) in blocked.items() if c is ch][:1]:
                values[k] = ch.items.pop(0)
                ready.append((k, blocked.pop(k)[1]))
        elif ch.items:
            values[n] = ch.items.pop(0)
            ready.append((n, p))
        else:
            blocked[n] = ch, p
    return log, sorted(blocked)
def ping(out, inn, n):
    for i in range(n):
        yield "send", out, i
        got = yield "recv", inn
        results.append(got)
def pong(inn, out):
    while True:
        x = yield "recv", inn
        yield "send", out, x * 10
results = []
a, b = Channel(), Channel()
print(scheduler(ping(a, b, 3), pong(a, b)), results)

# 4: types.coroutine and await mixed
@types.coroutine
def suspend(x):
    return (yield x)
async def mixed(n):
    total = 0
    for i in range(n):
        total += await suspend(i)
    return total
@types.coroutine
def outer():
    r = yield from mixed(3)
    return "outer", r
def run(c, f):
    v, trace = None, []
    try:
        while True:
            y = c.send(v)
            trace.append(y)
            v = f(y)
    except StopIteration as s:
        return trace, s.value
print(run(mixed(4), lambda y: y * y))
print(run(outer(), lambda y: y + 1))
async def awaits_outer():
    return await outer()
print(run(awaits_outer(), lambda y: 1))

# 5: lazily evaluated graph
class Lazy:
    def __init__(self, f, *deps):
        self.f, self.deps, self.done = f, deps, False
    def __await__(self):
        if not self.done:
            args = []
            for d in self.deps:
                args.append((yield from d.__await__()))
            self.value = yield from self.f(*args).__await__()
            self.done = True
        return self.value
calls = []
async def const(x):
    calls.append(("const", x))
    return x
async def add(x, y):
    calls.append(("add", x, y))
    await suspend("adding")
    return x + y
one, two = Lazy(lambda: const(1)), Lazy(lambda: const(2))
three = Lazy(add, one, two)
six = Lazy(add, three, three)
async def main():
    return await six, await three
print(run(main(), lambda y: None), calls)

# 6: many coroutines, each resumed by hand in a strange order
async def stepper(n):
    return [await suspend((n, i)) for i in range(3)]
cs = [stepper(n) for n in range(5)]
out = [c.send(None) for c in cs]
done = {}
order = [4, 2, 0, 1, 3, 3, 1, 0, 2, 4, 0, 1, 2, 3, 4]
for k, n in enumerate(order):
    try:
        out.append(cs[n].send(k))
    except StopIteration as s:
        done[n] = s.value
print(out, done)
