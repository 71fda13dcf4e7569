def numbers(items):
    for item in items:
        match item:
            case int(n):
                got = yield n
                print("got", got)
            case [*parts]:
                yield from numbers(parts)
            case {"count": n}:
                for i in range(n):
                    yield i
            case _:
                return "stopped"

print(list(numbers([1, [2, [3]], {"count": 2}])))
g = numbers([1, 2, "x"])
print(next(g), g.send("s"))
try:
    next(g)
except StopIteration as e:
    print(e.value)

def machine():
    state = "start"
    while True:
        event = yield state
        match (state, event):
            case ("start", "go"):
                state = "running"
            case ("running", ("pause" | "stop") as e):
                state = e
            case (_, None):
                return
            case (s, e):
                state = f"{s}?{e}"
m = machine()
print(next(m), m.send("go"), m.send("pause"), m.send("x"))
