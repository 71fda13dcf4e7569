# Generators made by exec().
ns = {}
exec('''
def count(n):
    for i in range(n):
        got = yield i
        if got: print("got", got)
    return "done"
def delegate(n):
    result = yield from count(n)
    print("result", result)
    yield "after"
def careful():
    try:
        while True:
            try:
                x = yield
                print("x", x)
            except ValueError as e:
                print("inside", e)
                yield "recovered"
    finally:
        print("closed")
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])
def stops():
    yield 1
    raise StopIteration("bad")
squares = (x * x for x in range(5) if x % 2)
''', ns)
g = ns["count"](3)
print(next(g), g.send("hello"), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(list(ns["delegate"](2)))
g = ns["careful"]()
next(g)
g.send(1)
print(g.throw(ValueError("v")))
next(g)
g.close()
from itertools import islice
print(list(islice(ns["fib"](), 12)))
print(list(ns["tree"](((None, 1, None), 2, ((None, 3, None), 4, None)))))
try:
    list(ns["stops"]())
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(list(ns["squares"]), list(ns["squares"]))
g = ns["count"](2)
print(g.gi_code.co_name, g.gi_running, g.gi_frame is not None, type(g).__name__, g.__name__)
next(g)
print(g.gi_yieldfrom, repr(g)[:22])
print(sum(eval("(i * k for i in range(4))", {"k": 10})))
print(eval("[*map(next, [iter('ab'), iter('cd')])]"))
print(max(eval("((yield_ for yield_ in 'xyz'))")))
def with_with():
    d = {}
    exec('''
class M:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__); return True
def g():
    with M() as m:
        yield 1
        yield 2
    yield 3
''', d)
    g = d["g"]()
    print(next(g), g.throw(KeyError("k")), list(g))
with_with()
