counter = 0
def bump(n):
    global counter
    for _ in range(n):
        counter += 1
        yield counter
print(list(bump(3)), counter)
def reads():
    yield later
    yield len([1, 2])
    try: yield missing
    except NameError as e: yield str(e)
later = "defined later"
print(list(reads()))
def shadow():
    len = lambda x: "shadowed"
    yield len([])
    del len
    try: yield len
    except UnboundLocalError as e: yield str(e)
print(list(shadow()))
def loc():
    a = 1
    yield sorted(locals())
    b = [2]
    yield sorted(locals().items(), key=str)
print(list(loc()))
g = (lambda: (yield locals()))()
print(next(g))
def deferred():
    def inner(): return value
    value = 1
    yield inner()
    value = 2
    yield inner()
print(list(deferred()))
def importing():
    import sys
    yield sys.__name__
    from math import pi
    yield round(pi, 2)
print(list(importing()))
def defines():
    def f(x=(yield "d")): return x
    yield f()
    class K:
        attr = "in class"
        def m(self): return self.attr
    yield K().m()
print(list(defines()))
def printing():
    print((yield), end="!\n")
p = printing()
next(p)
try: p.send("hello")
except StopIteration: pass
def asserting(x):
    assert x > 0, (yield "msg?")
    yield "ok"
print(list(asserting(1)))
a = asserting(-1)
next(a)
try: a.send("negative")
except AssertionError as e: print(e)
def typed(x: int) -> "gen":
    y: int = yield x
    yield y
print(list(typed(3)), typed.__annotations__)
def doc():
    "a generator with a doc"
    yield
print(doc.__doc__, doc.__name__)
def matrix():
    yield from ([x * y for y in range(3)] for x in range(3))
print(list(matrix()))
def big():
    yield 2 ** 100
    yield -(2 ** 70)
    x = 1 << 62
    while x < 1 << 66:
        yield x
        x <<= 1
print(list(big()))
def strings():
    s = ""
    for c in "abc":
        s += c
        yield s
print(list(strings()))
