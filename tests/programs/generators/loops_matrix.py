# yield inside every kind of loop with else, break, continue, nested try: the order of effects.
log = []
def run(g, sends=()):
    out = []
    try:
        out.append(next(g))
        for s in sends:
            out.append(g.send(s))
        out.extend(g)
    except Exception as e:
        out.append(repr(e))
    r, log[:] = log[:], []
    return out, r
def for_else(items, stop):
    for x in items:
        got = yield x
        if got == stop: break
        log.append(got)
    else:
        log.append("else")
        yield "else"
    yield "end"
print(run(for_else([1, 2], "b"), ["a", "b"]), run(for_else([1, 2], "b"), "ac"), run(for_else([], 0)))
def while_else(n):
    while n:
        n -= 1
        if (yield n) == "c": continue
        try:
            if n == 1: break
        finally:
            log.append(("finally", n))
    else:
        yield "else"
print(run(while_else(3), ["c", "c", "c"]), run(while_else(3), [0, 0, 0]), run(while_else(0)), run(while_else(2), ["c", 0]))
def nested():
    for a in "xy":
        for b in range(3):
            try:
                if b == 1: continue
                cmd = yield a, b
                if cmd == "break": break
                if cmd == "outer": return "returned"
            finally:
                log.append((a, b))
        else:
            yield "inner else"
            continue
        yield "after break"
    else:
        yield "outer else"
print(run(nested()), run(nested(), ["break"]), run(nested(), [0, "outer"]))
def yields_in_finally():
    for i in range(3):
        try:
            if i == 1: continue
            yield "try", i
        finally:
            yield "finally", i
            if i == 2: break
    else:
        yield "never"
print(run(yields_in_finally()))
def return_in_loop_finally():
    while True:
        try:
            yield 1
            return "a"
        finally:
            if (yield 2): return "b"
def result(g, *sends):
    out = [next(g)]
    try:
        for s in sends: out.append(g.send(s))
    except StopIteration as s: out.append(("return", s.value))
    return out
print(result(return_in_loop_finally(), 0, 0), result(return_in_loop_finally(), 0, 1))
def condition():
    while (yield "cond"):
        yield "body"
    return "over"
print(result(condition(), 1, 0, 1, 0, 0))
def iterable():
    for x in (yield "iter"):
        for y in (yield x):
            yield y
print(result(iterable(), [1, 2], "a", 0, "b", 0, 0))
def target():
    d = {}
    for d[(yield "key")] in range(2): pass
    return d
print(result(target(), "a", "b"))
def deep(n):
    for i in range(n):
        for j in range(n):
            for k in range(n):
                while k:
                    k -= 1
                    if (i + j + k) % 2: break
                    yield i, j, k
                else:
                    continue
                break
print(list(deep(3)))
def unwinding():
    try:
        for i in range(3):
            try:
                for j in range(3):
                    try:
                        yield i, j
                    finally: log.append(("j", j))
            finally: log.append(("i", i))
    finally: log.append("done")
g = unwinding(); [next(g) for _ in range(5)]; g.close(); print(log); log.clear()
g = unwinding(); [next(g) for _ in range(2)]
try: g.throw(KeyError("k"))
except KeyError: print(log); log.clear()
def retry():
    attempts = 0
    while True:
        attempts += 1
        try:
            yield attempts
        except ValueError:
            if attempts == 3:
                yield "giving up"
                raise
        else:
            return "ok after %d" % attempts
g = retry(); print(next(g), g.throw(ValueError), g.throw(ValueError), g.throw(ValueError("last")))
try: next(g)
except ValueError as e: print(repr(e))
g = retry(); next(g); g.throw(ValueError)
try: next(g)
except StopIteration as s: print(s.value)
def comprehension_inside(n):
    rows = [[(i, j) for j in range(i)] for i in range(n)]
    for r in rows:
        total = sum(a * b for a, b in r)
        yield total, {k: v for k, v in r}, {x for x, _ in r}
print(list(comprehension_inside(4)))
def star_try():
    for e in ([ValueError(1)], [KeyError(2)], [ValueError(3), KeyError(4)]):
        try:
            yield "raise"
            raise ExceptionGroup("g", e)
        except* ValueError as g:
            log.append(("V", [str(x) for x in g.exceptions]))
        except* KeyError as g:
            log.append(("K", [str(x) for x in g.exceptions]))
print(run(star_try()))
