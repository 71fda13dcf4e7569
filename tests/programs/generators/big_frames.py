def many():
    a0 = 0; a1 = 1; a2 = 2; a3 = 3; a4 = 4; a5 = 5; a6 = 6; a7 = 7; a8 = 8; a9 = 9
    b0 = yield a0; b1 = yield a1; b2 = yield a2; b3 = yield a3; b4 = yield a4
    b5 = yield a5; b6 = yield a6; b7 = yield a7; b8 = yield a8; b9 = yield a9
    yield (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9)
    yield (b0, b1, b2, b3, b4, b5, b6, b7, b8, b9)
g = many()
out = [next(g)]
for i in range(11):
    out.append(g.send(i * 100))
print(out)
def params(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, *args, key=1, **kw):
    yield a + t
    yield [b, s, args, key, kw]
    a = yield
    yield a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t
print(list(params(*range(25), key="K", z=1)))
print(list(params(*range(20))))
def swap(a, b):
    while a < 50:
        yield a, b
        a, b = b, a + b
        yield b, a
print(list(swap(1, 2)))
def floats(x):
    total = 0.0
    for i in range(5):
        total += x * i
        yield total
        x = x / 2
print(list(floats(1.5)))
def manylive(n):
    s = "x" * n
    l = [s] * n
    t = (s, l)
    d = {"s": s}
    for i in range(n):
        yield i, len(s), len(l), len(t), len(d)
        s += "y"
        l.append(s)
        d[i] = s
print(list(manylive(4)))
