def lexer(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit(): j += 1
            yield ("num", int(text[i:j]))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum(): j += 1
            yield ("name", text[i:j])
            i = j
        else:
            yield ("op", c)
            i += 1
    yield ("end", None)
def parse(tokens):
    tok = next(tokens)
    def advance():
        nonlocal tok
        t, tok = tok, next(tokens, None)
        return t
    def expr():
        v = term()
        while tok[1] in ("+", "-"):
            op = advance()[1]
            r = term()
            v = v + r if op == "+" else v - r
        return v
    def term():
        v = atom()
        while tok[1] in ("*", "/"):
            op = advance()[1]
            r = atom()
            v = v * r if op == "*" else v // r
        return v
    def atom():
        kind, v = advance()
        if kind == "num": return v
        if v == "(":
            r = expr()
            advance()
            return r
        raise SyntaxError(v)
    return expr()
for e in ("1+2*3", "(1+2)*3", "10/2-3", "2*(3+(4-1))*2"): print(e, parse(lexer(e)))
print(list(lexer("ab1 + 23")))
def traffic():
    while True:
        for colour, n in (("green", 2), ("yellow", 1), ("red", 2)):
            for i in range(n):
                reset = yield colour
                if reset: break
            if reset: break
t = traffic()
print([next(t) for _ in range(7)], t.send(True), next(t))
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(27))[-10:], len(list(collatz(97))), max(collatz(27)))
def gray(n):
    if n == 0: yield ""
    else:
        for s in gray(n - 1): yield "0" + s
        for s in reversed(list(gray(n - 1))): yield "1" + s
print(list(gray(3)))
def rle(s):
    it = iter(s)
    try: prev = next(it)
    except StopIteration: return
    n = 1
    for c in it:
        if c == prev: n += 1
        else:
            yield prev, n
            prev, n = c, 1
    yield prev, n
print(list(rle("aaabccd")), list(rle("")), "".join(c * n for c, n in rle("xxyz")))
def spiral(n):
    x = y = 0
    dx, dy = 0, -1
    for _ in range(n * n):
        yield x, y
        if x == y or (x < 0 and x == -y) or (x > 0 and x == 1 - y): dx, dy = -dy, dx
        x, y = x + dx, y + dy
print(list(spiral(3)))
def knapsack(items, cap):
    if not items:
        yield 0, ()
        return
    (w, v), rest = items[0], items[1:]
    yield from knapsack(rest, cap)
    if w <= cap:
        for value, chosen in knapsack(rest, cap - w): yield value + v, (w,) + chosen
print(max(knapsack([(2, 3), (3, 4), (4, 5), (5, 6)], 5)))
def bank():
    balance = 0
    while True:
        try:
            cmd, *args = yield balance
            if cmd == "deposit": balance += args[0]
            elif cmd == "withdraw":
                if args[0] > balance: raise ValueError("insufficient")
                balance -= args[0]
            elif cmd == "quit": return balance
        except (ValueError, TypeError) as e:
            print("error:", e)
b = bank()
next(b)
for c in (("deposit", 100), ("withdraw", 30), ("withdraw", 500), 5, ("deposit", 1)): print(b.send(c))
try: b.send(("quit",))
except StopIteration as e: print("final", e.value)
