def f(items, stop):
    for x in items:
        if x == stop:
            yield "break"
            break
        yield x
    else:
        yield "for-else"
    n = 3
    while n:
        n -= 1
        r = yield n
        if r: break
    else:
        yield "while-else"
    yield "end"
print(list(f([1, 2], 5)), list(f([1, 2, 3], 2)))
g = f([], 0)
print(next(g), next(g), g.send(True))
def nested(n):
    for i in range(n):
        for j in range(n):
            if j == i: continue
            for k in "ab":
                if k == "b" and j: break
                yield i, j, k
            else:
                yield "inner else"
print(list(nested(3)))
def states():
    a, b, c, d = 1, 2, 3, 4
    yield a
    if a:
        b = yield b
        for c in range(2):
            d = yield (b, c)
    else:
        yield "no"
    yield a, b, c, d
g = states()
print(next(g), next(g), g.send("B"), g.send("D1"), g.send("D2"), next(g, "end"))
def unbound(flag):
    if flag: x = 1
    yield "before"
    try:
        yield x
    except UnboundLocalError as e:
        yield str(e)
print(list(unbound(True)), list(unbound(False)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
for n in fib():
    if n > 1000: break
    print(n, end=" ")
print()
def primes():
    found = []
    n = 2
    while True:
        for p in found:
            if n % p == 0: break
        else:
            found.append(n)
            yield n
        n += 1
p = primes()
print([next(p) for _ in range(15)])
