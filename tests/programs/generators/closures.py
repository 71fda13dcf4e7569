def make():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    for i in range(4):
        yield lambda: (i, total)
        add(i)
    yield add(100)
fs = list(make())
print([f() if callable(f) else f for f in fs])
def counter(start):
    def gen():
        nonlocal start
        while True:
            start += 1
            x = yield start
            if x: start = x
    return gen(), lambda: start
g, get = counter(5)
print(next(g), next(g), get(), g.send(100), get())
def cells(a, b):
    def inner():
        yield a
        yield b
        yield a + b
    a = a * 2
    g = inner()
    yield next(g)
    b = 50
    yield from g
print(list(cells(1, 2)))
class A:
    def __init__(self): self.x = 3
    def gen(self):
        for i in range(self.x):
            yield (i, self.x, __class__.__name__)
class B(A):
    def gen(self):
        yield "b"
        yield from super().gen()
        yield "end"
print(list(B().gen()))
lst = [lambda: (yield k) for k in range(2)]
print([list(f()) for f in lst])
def default_args(n, acc=[]):
    acc.append(n)
    yield acc
print(list(default_args(1)), list(default_args(2)))
def kw(*args, key, **kwargs):
    yield args
    yield key
    yield kwargs
print(list(kw(1, 2, key=3, z=4)))
def deletes():
    x = 1
    y = 2
    yield x
    del x
    yield y
    try:
        x
    except UnboundLocalError as e:
        yield str(e)
    def c(): return y
    del y
    try:
        c()
    except NameError as e:
        yield str(e)
print(list(deletes()))
