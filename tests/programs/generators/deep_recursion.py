# Chains of generators thousands deep: running, ending, throwing, closing, and running out of stack.
import sys
def down(n):
    if n:
        yield from down(n - 1)
    yield n
for depth in (10, 200, 800):
    print(depth, sum(down(depth)), sum(1 for _ in down(depth)))

def echo(n):
    if n:
        return (yield from echo(n - 1)) + 1
    got = yield "ready"
    while got is not None:
        got = yield got
    return 0
g = echo(700)
print(next(g), g.send("a"), g.send("b"))
try:
    g.send(None)
except StopIteration as s:
    print("result", s.value)

def catches(n, at):
    try:
        if n:
            r = yield from catches(n - 1, at)
            return r
        yield "bottom"
        return "returned"
    except KeyError as e:
        if n == at:
            return (n, str(e))
        raise
for at in (0, 1, 250, 500):
    g = catches(500, at)
    next(g)
    try:
        g.throw(KeyError("k"))
    except StopIteration as s:
        print(at, s.value)
g = catches(500, -1)
next(g)
try:
    g.throw(KeyError("through"))
except KeyError as e:
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    print("levels", n)

closed = []
def cleanup(n):
    try:
        if n:
            yield from cleanup(n - 1)
        else:
            yield
    finally:
        closed.append(n)
g = cleanup(400); next(g); g.close()
print(len(closed), closed[:3], closed[-3:])

def endless(n):
    yield from endless(n + 1)
for _ in range(2):
    try:
        next(endless(0))
    except RecursionError as e:
        print(str(e)[:32])
def endless_calls(n):
    for x in endless_calls(n + 1):
        yield x
try:
    next(endless_calls(0))
except RecursionError as e:
    print(str(e)[:32])
def guarded(n):
    try:
        yield from guarded(n + 1)
    except RecursionError:
        yield "caught"
g = guarded(0)
print(next(g))

# Appended level by level: no frame of it is on the stack while it waits.
def wrap(g):
    yield from g
def base():
    for i in range(3):
        yield i
g = base()
for _ in range(900):
    g = wrap(g)
print(list(g))
g = base()
next(g)
for _ in range(900):
    h = wrap(g)
    next(h, None)
    g = base(); next(g)
print(next(g))

# Sieve: a chain of filters.
def count(n):
    while True:
        yield n
        n += 1
def filtered(p, src):
    for x in src:
        if x % p:
            yield x
def primes():
    src = count(2)
    while True:
        p = next(src)
        yield p
        src = filtered(p, src)
g = primes()
print([next(g) for _ in range(60)][-5:])
def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest
print(sum(1 for _ in permutations(list(range(6)))), next(permutations([3, 1, 2])))
def flatten(x):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y)
    else:
        yield x
nested = []
for i in range(300):
    nested = [i, nested, i]
print(sum(flatten(nested)), sum(1 for _ in flatten(nested)))
def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a, c
        yield from hanoi(n - 1, b, a, c)
moves = list(hanoi(10, "a", "b", "c"))
print(len(moves), moves[:2], moves[-1])
