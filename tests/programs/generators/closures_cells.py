# Variables shared between generators and other functions: cells, nonlocal, class cells, defaults.
def counter():
    n = 0
    def bump(by=1):
        nonlocal n
        n += by
    def gen():
        while n < 6:
            yield n
            bump()
    return bump, gen()
bump, g = counter()
print(next(g), next(g)); bump(3); print(list(g))
def make(n):
    def gen():
        nonlocal n
        while n:
            n -= 1
            got = yield n
            if got is not None:
                n = got
    def peek():
        return n
    return gen(), gen(), peek
a, b, peek = make(5)
print(next(a), next(b), peek(), a.send(10) if False else a.__next__(), peek(), b.send(8), peek(), list(a), peek(), list(b))
def loop_vars():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
        yield [f() for f in fs]
print(list(loop_vars()))
def own_cell():
    x = 1
    get = lambda: x
    yield get()
    x = 2
    yield get()
    del x
    try:
        get()
    except NameError as e:
        yield str(e)
    x = 3
    yield get()
print(list(own_cell()))
def unbound():
    try:
        print(later)
    except UnboundLocalError as e:
        yield str(e)
    later = yield
    yield later
g = unbound()
print(next(g), next(g), g.send(4))
def deleted():
    x = 1
    yield x
    del x
    yield "gone"
    x
g = deleted()
print(next(g), next(g))
try:
    next(g)
except UnboundLocalError as e:
    print(e)
def conditional(flag):
    if flag:
        y = 1
    yield
    yield y
print(list(conditional(1)))
try:
    list(conditional(0))
except UnboundLocalError as e:
    print(e)
class A:
    def items(self):
        yield "A"
    @classmethod
    def cls_items(cls):
        yield cls.__name__
class B(A):
    def items(self):
        yield from super().items()
        yield "B" + __class__.__name__
        yield from (super(B, self).items() if self else ())
    @classmethod
    def cls_items(cls):
        yield from super().cls_items()
        yield "b"
    @property
    def prop(self):
        return (x for x in self.items())
print(list(B().items()), list(B.cls_items()), list(B().prop))
def recursive():
    def gen(n):
        yield n
        if n:
            yield from gen(n - 1)
    return gen
print(list(recursive()(3)))
def args(a, b=2, *rest, c, d=4, **kw):
    yield a, b, rest, c, d, kw
    a = b = c = None
    rest += (a,)
    kw["new"] = 1
    yield a, b, rest, c, d, kw
print(list(args(1, c=3)), list(args(1, 9, 8, 7, c=6, d=5, e=4)))
for bad in (lambda: args(), lambda: args(1), lambda: args(1, c=2, a=3)):
    try:
        bad()
    except TypeError as e:
        print(e)
def mutable(acc=[]):
    acc.append(len(acc))
    yield list(acc)
print(next(mutable()), next(mutable()), next(mutable()))
g1, g2 = mutable(), mutable()
print(next(g2), next(g1))
def exec_order(log):
    log.append("started")
    yield
log = []
g = exec_order(log)
print(log); next(g); print(log)
gl = "global"
def globals_():
    global gl
    yield gl
    gl = "set by generator"
    yield gl
g = globals_()
print(next(g)); gl = "changed"; print(next(g), gl)
