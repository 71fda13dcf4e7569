def inner(name):
    got = []
    try:
        while True:
            x = yield f"{name}{len(got)}"
            if x is None:
                break
            got.append(x)
    finally:
        print("inner finally", name)
    return got

def outer():
    a = yield from inner("a")
    print("a gave", a)
    b = yield from inner("b")
    return a + b

o = outer()
print(next(o), o.send(1), o.send(2), o.send(None), o.send(3))
try:
    next(o)
except StopIteration as e:
    print(e.value)

def from_iterables():
    x = yield from [1, 2]
    print("list", x)
    x = yield from (3, 4)
    x = yield from "ab"
    x = yield from {"k": 1}
    x = yield from range(2)
    x = yield from map(str, [7])
    x = yield from (i * i for i in range(3))
    print("genexpr", x)
    return "end"
print(list(from_iterables()))

class Stop:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("class value")
        return self.n
def from_class():
    r = yield from Stop()
    print("r", r)
print(list(from_class()))

class Full(Stop):
    def send(self, v):
        print("send", v)
        if v == "end": raise StopIteration(42)
        return ("sent", v)
    def throw(self, *args):
        print("throw", [a if not isinstance(a, BaseException) else repr(a) for a in args])
        return "thrown"
    def close(self):
        print("close")
def full():
    r = yield from Full()
    print("full", r)
    yield r
f = full()
print(next(f), f.send("x"), f.throw(ValueError, "v"), f.throw(ValueError("i")), f.send("end"))
f = full()
next(f)
f.close()
def no_send():
    yield from Stop()
n = no_send()
next(n)
try:
    n.send(3)
except AttributeError as e:
    print(e)
def bad():
    yield from 5
try:
    list(bad())
except TypeError as e:
    print(e)
def raises():
    yield 1
    raise KeyError("inner")
def catches():
    try:
        yield from raises()
    except KeyError as e:
        print("caught", e)
        yield "after"
print(list(catches()))
