"""match inside loops, try, with, comprehension-bearing functions; break, continue, return from cases."""
def run(items):
    out = []
    for item in items:
        match item:
            case "stop": break
            case "skip": continue
            case ("ret", v): return out, v
            case int() as n if n % 2:
                for i in range(n):
                    match i:
                        case 0: continue
                        case 3: break
                    out.append((n, i))
                else: out.append(("full", n))
                continue
            case [*xs]:
                try:
                    out.append(sum(xs))
                except TypeError as e:
                    match e.args:
                        case (str(m),): out.append(m[:20])
                finally:
                    out.append("fin")
            case {"f": f}: out.append(f(item))
            case _: out.append("other")
        out.append("end")
    else:
        out.append("exhausted")
    return out
print(run([1, 3, 5, "skip", [1, 2], [1, "x"], {"f": len}, None]))
print(run([2, "stop", 4]))
print(run(["a", ("ret", 9), "b"]))
def gen(x):
    while True:
        match x:
            case [h, *t]:
                x = yield h
                if x is None: x = t
            case []: return "done"
            case _: x = yield type(x).__name__
g = gen([1, 2, 3])
print(next(g), next(g), g.send(5), g.send([7]))
try: next(g)
except StopIteration as e: print(e.value)
def rec(t):
    match t:
        case None: return 0
        case (l, v, r): return rec(l) + v + rec(r)
print(rec(((None, 1, None), 2, ((None, 3, None), 4, None))))
def evaluate(e):
    match e:
        case int() | float(): return e
        case ("+", *args): return sum(map(evaluate, args))
        case ("-", a): return -evaluate(a)
        case ("-", a, b): return evaluate(a) - evaluate(b)
        case ("if", c, a, b): return evaluate(a) if evaluate(c) else evaluate(b)
        case ("let", {**env}, body): return evaluate(subst(env, body))
        case str(name): raise NameError(name)
        case _: raise SyntaxError(f"{e!r}")
def subst(env, b):
    match b:
        case str() if b in env: return env[b]
        case tuple(): return tuple(subst(env, x) if i else x for i, x in enumerate(b))
    return b
for e in (1, ("+", 1, 2, ("-", 3)), ("if", 0, 1, ("-", 5, 2)), ("let", {"x": 4}, ("+", "x", "x")), "free", ("?",), []):
    try: print(evaluate(e))
    except Exception as x: print(type(x).__name__, x)
