def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        term = yield average
        if term is None:
            return (count, average)
        total += term
        count += 1
        average = total / count

a = averager()
print(next(a))
for v in (10, 30, 5):
    print(a.send(v))
try:
    a.send(None)
except StopIteration as e:
    print(e.value, e.args)

g = averager()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(g.send(None))
print(g.send(4))

def echo():
    received = []
    while len(received) < 4:
        received.append((yield len(received)))
    return received

e = echo()
print(next(e))
try:
    while True:
        print(e.send("x"))
except StopIteration as stop:
    print(stop.value)
try:
    e.send(3)
except StopIteration as stop:
    print("finished", stop.value)

def expr():
    x = (yield 1) + (yield 2) * (yield 3)
    print("x", x)
    y = [(yield "a"), (yield "b"), {(yield "k"): (yield "v")}]
    print(y)
    print(f"{(yield 'f')}!")
    z = (yield) if (yield "cond") else (yield "else")
    return z

g = expr()
values = iter([10, 20, 30, "A", "B", "v", "k", "F", True, "yes"])
print(next(g))
try:
    for v in values:
        print("->", g.send(v))
except StopIteration as e:
    print("result", e.value)
