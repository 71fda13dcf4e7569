# send() in conversations: state kept between steps, first send, sends to loops and handlers.
def accumulate(start=0):
    total, history = start, []
    while True:
        cmd = yield total
        history.append(cmd)
        match cmd:
            case None:
                continue
            case int() | float():
                total += cmd
            case ("mul", n):
                total *= n
            case "undo":
                history.pop()
                total = start
                for c in history:
                    total = total + c if isinstance(c, (int, float)) else total * c[1] if isinstance(c, tuple) else total
            case "stop":
                return total, len(history)
            case _:
                total = yield ("error", cmd)
g = accumulate(10)
print(next(g), g.send(5), g.send(("mul", 3)), g.send(None), next(g), g.send(1.5))
print(g.send([1]), g.send(100), g.send("undo"))
try:
    g.send("stop")
except StopIteration as s:
    print(s.value)
g = accumulate()
for first in (1, "x", 0, False, []):
    try:
        g.send(first)
    except TypeError as e:
        print(e)
print(g.send(None))
for bad in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.send(value=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
def fib():
    a, b = 0, 1
    while True:
        jump = yield a
        for _ in range(jump or 1):
            a, b = b, a + b
g = fib()
print([next(g) for _ in range(10)], g.send(50), next(g))
def lexer():
    token, tokens = "", []
    while (c := (yield tokens)) is not None:
        tokens = []
        if c.isspace():
            if token:
                tokens.append(token)
            token = ""
        elif c in "+-*()":
            if token:
                tokens.append(token)
            tokens.append(c)
            token = ""
        else:
            token += c
    yield [token] if token else []
def tokens(text):
    g = lexer(); next(g)
    out = [t for c in text for t in g.send(c)]
    return out + g.send(None)
print(tokens("12+ (foo *3)-x1"))
def moving(n):
    window = []
    avg = None
    while True:
        window.append((yield avg))
        if len(window) > n:
            del window[0]
        avg = sum(window) / len(window)
g = moving(3); next(g)
print([g.send(x) for x in (1, 2, 3, 10, 20)])
def tee_to(*targets):
    for t in targets:
        next(t)
    try:
        while True:
            x = yield
            for t in targets:
                t.send(x)
    finally:
        for t in targets:
            t.close()
def collect(out, f):
    try:
        while True:
            out.append(f((yield)))
    except GeneratorExit:
        out.append("closed")
a, b = [], []
t = tee_to(collect(a, str), collect(b, lambda x: x * 2)); next(t)
for i in range(4):
    t.send(i)
t.close()
print(a, b)
def ping(n):
    other = yield
    for i in range(n):
        other = yield ("ping", i, other)
p = ping(3); next(p)
print(p.send("a"), p.send("b"), p.send("c"), next(p, "end"))
def guess(secret):
    low, high, tries = 0, 100, 0
    reply = yield "start"
    while True:
        tries += 1
        if reply == secret:
            return tries
        reply = yield "higher" if reply < secret else "lower"
g = guess(42); next(g)
lo, hi, guesses = 0, 100, []
try:
    while True:
        mid = (lo + hi) // 2
        guesses.append(mid)
        lo, hi = (mid, hi) if g.send(mid) == "higher" else (lo, mid)
except StopIteration as s:
    print(guesses, s.value)
