class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v)
        return self.swallow
def g():
    with M("a") as a, M("b", True) as b:
        x = yield a
        print("x", x)
        y = yield b
        raise ValueError("inside")
    yield "after"
print(list(g()))
h = g()
print(next(h), h.send(5), h.throw(KeyError("k")), next(h, "end"))
h = g()
next(h)
h.close()
def loops():
    for i in range(3):
        with M(i):
            if i == 1: continue
            yield i
            if i == 2: return "ret"
print(list(loops()))
def yields_in_enter():
    with (yield "manager") as m:
        yield m
y = yields_in_enter()
next(y)
print(y.send(M("sent")), list(y))
def finally_with():
    try:
        with M("w"):
            yield 1
    finally:
        yield "f"
f = finally_with()
print(next(f), f.throw(ValueError("z")))
try:
    next(f)
except ValueError as e:
    print("out", e)
