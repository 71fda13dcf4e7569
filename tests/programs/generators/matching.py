# match inside generators, yields in guards and cases, parsers as generators.
def classify():
    r = None
    while True:
        match (yield r):
            case None: return "done"
            case 0 | 1 as n: r = ("bit", n)
            case int(n) if (yield ("guard", n)): r = ("guarded", n)
            case int(): r = "int"
            case [x, *rest]:
                r = ("list", x)
                for y in rest: yield ("rest", y)
            case {"k": v, **kw}: r = ((yield ("key", v)), kw)
            case str() as s if s.isupper(): r = s.lower()
            case Point(x=0, y=y): r = ("on axis", y)
            case Point(a, b): r = a, b
            case _: r = "other"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
g = classify(); next(g)
print([g.send(v) for v in (0, 1, 7, True, 8, False, "ABC", "abc", [1], Point(0, 4), Point(3, 4), {"k": 1, "z": 2}, "answer", 5.5)])
print([g.send(v) for v in ([1, 2, 3], 0, 0)])
try: g.send(None)
except StopIteration as s: print(s.value)
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        match c:
            case " ": i += 1
            case "+" | "-" | "*" | "/" | "(" | ")":
                yield "op", c
                i += 1
            case _ if c.isdigit():
                j = i
                while j < len(text) and text[j].isdigit(): j += 1
                yield "num", int(text[i:j])
                i = j
            case _: raise SyntaxError(f"bad character {c!r} at {i}")
    yield "end", None
class Peek:
    def __init__(self, it):
        self.it = iter(it)
        self.cur = next(self.it)
    def take(self):
        t, self.cur = self.cur, next(self.it, None)
        return t
def expression(p):
    """Postfix by a chain of generators."""
    yield from term(p)
    while p.cur[1] in ("+", "-"):
        op = p.take()[1]
        yield from term(p)
        yield op
def term(p):
    yield from factor(p)
    while p.cur[1] in ("*", "/"):
        op = p.take()[1]
        yield from factor(p)
        yield op
def factor(p):
    match p.take():
        case ("num", n): yield n
        case ("op", "("):
            yield from expression(p)
            if p.take() != ("op", ")"): raise SyntaxError("expected )")
        case ("op", "-"):
            yield 0
            yield from factor(p)
            yield "-"
        case kind, what: raise SyntaxError(f"unexpected {kind} {what}")
def evaluate(postfix):
    stack = []
    for x in postfix:
        match x:
            case int(): stack.append(x)
            case "+" | "-" | "*" | "/":
                b, a = stack.pop(), stack.pop()
                stack.append({"+": a + b, "-": a - b, "*": a * b}.get(x) if x != "/" else a / b)
    return stack.pop()
for text in ("1 + 2 * 3", "(1+2)*3", "-4*(2-7)/10", "2*(3+4)*5-6", "((((9))))", "1+", "(1", "2 $ 3", "", "1/0"):
    try: print(text, list(expression(Peek(tokens(text)))), evaluate(expression(Peek(tokens(text)))))
    except (SyntaxError, ZeroDivisionError) as e: print(text, type(e).__name__, e)
def walk(node, path=()):
    match node:
        case dict():
            for k, v in node.items(): yield from walk(v, path + (k,))
        case list() | tuple():
            for i, v in enumerate(node): yield from walk(v, path + (i,))
        case _: yield path, node
print(list(walk({"a": [1, {"b": (2, 3)}], "c": {}, "d": "text"})))
def machine():
    state = "idle"
    while True:
        event = yield state
        match state, event:
            case "idle", "start": state = "running"
            case "running", "pause": state = "paused"
            case "paused", "resume": state = "running"
            case ("running" | "paused"), "stop": state = "idle"
            case _, "kill": return state
            case _, other: state = state; print("ignored", other)
m = machine(); next(m)
print([m.send(e) for e in ("start", "resume", "pause", "start", "resume", "stop")])
try: m.send("kill")
except StopIteration as s: print(s.value)
