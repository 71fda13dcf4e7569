# What goes through yield from: sends, throws, results, in nests of every kind.
def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return count, avg
        total += x
        count += 1
        avg = total / count
def grouper(results, key):
    while True:
        results[key] = yield from averager()
results = {}
for key, values in {"a": [1, 2, 3], "b": [10.5], "c": []}.items():
    g = grouper(results, key)
    next(g)
    for v in values:
        g.send(v)
    g.send(None)
print(results)

def inner(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got
def assign():
    a = yield from inner(2)
    b = (yield from inner(1)) + (yield from inner(1))
    c = [(yield from inner(1)), *(yield from inner(2))]
    d = {(yield from inner(0)) is None: (yield from inner(1))}
    print(a, b, c, d, f"{(yield from inner(1))}", (yield from inner(0)) or "empty")
    return (yield from inner(1))
g = assign()
out = [next(g)]
try:
    for i in range(100):
        out.append(g.send(chr(97 + i)))
except StopIteration as s:
    print(out, s.value)

def conditional(flag):
    r = (yield from inner(1)) if flag else (yield from inner(2))
    while (yield from inner(1))[0]:
        r += ["loop"]
    else:
        r += ["else"]
    for x in (yield from inner(2)):
        r.append(("for", x))
    with_ = [y for y in (yield from inner(2))]
    return r, with_
for flag in (True, False):
    g = conditional(flag)
    next(g)
    try:
        for v in [1, 2, 3, 0, 5, 6, 7, 8, 9, 10]:
            g.send(v)
    except StopIteration as s:
        print(s.value)

class MyStop(StopIteration):
    pass
class It:
    def __init__(self, stop):
        self.stop = stop
    def __iter__(self):
        return self
    def __next__(self):
        raise self.stop
def result(it):
    r = yield from it
    yield ("result", r)
for stop in (StopIteration(), StopIteration(None), StopIteration(1), StopIteration(1, 2), StopIteration((1, 2)), MyStop("mine"), MyStop()):
    print(next(result(It(stop))))
s = StopIteration("old")
s.value = "assigned"
print(next(result(It(s))), s.args)

def returns(v):
    return v
    yield
for v in (None, 0, (), (1,), (1, 2), StopIteration("nested"), ValueError("e"), [None]):
    def d():
        x = yield from returns(v)
        yield repr(x)
    print(next(d()))
    try:
        next(returns(v))
    except StopIteration as stop:
        print("   ", repr(stop.value), stop.args)

def three_levels():
    def a():
        try:
            x = yield "a1"
            yield ("a got", x)
        except ValueError as e:
            yield ("a caught", str(e))
            raise KeyError("from a") from e
        return "a result"
    def b():
        try:
            r = yield from a()
        except KeyError as e:
            yield ("b caught", str(e), repr(e.__cause__))
            r = "b default"
        return r + "!"
    def c():
        r = yield from b()
        yield r
        return "c"
    return c()
g = three_levels()
print(next(g), g.send("S"), next(g), next(g, "end"))
g = three_levels()
print(next(g), g.throw(ValueError("V")), next(g), next(g), next(g, "end"))
g = three_levels()
print(next(g))
try:
    g.throw(IndexError("through all"))
except IndexError as e:
    print("out", e, next(g, "finished"))

def star():
    yield from range(2)
    yield from "ab"
    yield from {"k": 1}
    yield from (x * x for x in range(3))
    yield from iter([9])
    yield from []
    yield from ()
print(list(star()))
def send_to_range():
    try:
        yield from range(3)
    except AttributeError as e:
        yield str(e)
g = send_to_range()
print(next(g), g.send(5), next(g, "done"))
def changes_type():
    items = [1, 2]
    yield from items
    items.append(3)
    yield from items
print(list(changes_type()))
def lists(n):
    if n == 0:
        return [0]
    r = yield from lists(n - 1)
    yield r
    return r + [n]
print(list(lists(4)))
def shared():
    g = (i for i in range(6))
    yield from zip(g, g)
print(list(shared()))
