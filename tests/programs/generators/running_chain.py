# Reaching a generator of a chain of yield from while the chain runs.
log = []
def attempt(what, f, *args):
    try:
        log.append((what, f(*args)))
    except BaseException as e:
        log.append((what, type(e).__name__, str(e)))

def leaf():
    for name, g in (("leaf", L), ("middle", M), ("top", T)):
        attempt(name + " next", next, g)
        attempt(name + " send", g.send, 1)
        attempt(name + " throw", g.throw, KeyError("k"))
        attempt(name + " close", g.close)
        log.append((name, g.gi_running, g.gi_suspended, g.gi_yieldfrom is None))
    x = yield "one"
    for name, g in (("leaf", L), ("middle", M), ("top", T)):
        attempt(name + " next", next, g)
        attempt(name + " throw", g.throw, KeyError, "k", None)
        attempt(name + " close", g.close)
        log.append((name, g.gi_running, g.gi_suspended, g.gi_yieldfrom is None))
    y = yield "two"
    return "leaf result"
def middle():
    try:
        r = yield from L
        log.append(("middle got", r, L.gi_running, M.gi_running, T.gi_running))
        attempt("top from middle", next, T)
        yield "three"
        return "middle result"
    except BaseException as e:
        log.append(("middle saw", repr(e)))
        raise
def top():
    try:
        r = yield from M
        log.append(("top got", r))
        yield "four"
    except BaseException as e:
        log.append(("top saw", repr(e)))
        raise
def start():
    global L, M, T
    L, M, T = leaf(), middle(), top()
    log.clear()

start()
for _ in range(5):
    print(next(T, "end"))
for line in log:
    print("  ", line)

# The middle one is run from outside, between steps.
start()
print(next(T), L.gi_suspended, M.gi_suspended)
log.clear()
print(next(M))
print(next(M))
print(next(T, "top end"), next(M, "middle end"), next(L, "leaf end"))
print(log[-3:])

start()
print(next(T))
log.clear()
try:
    M.throw(ValueError("into the middle"))
except ValueError as e:
    print("raised", e)
print(log)
print(next(T, "ended"), log[1:])

start()
print(next(T))
log.clear()
M.close()
print(log, next(T, "ended"))
print(log)

start()
print(next(T))
log.clear()
L.close()
print(log)
print(next(T, "ended"), next(M, "ended"))
print(log)

# One iterator, delegated to by two.
def counter():
    try:
        for i in range(6):
            yield i
    finally:
        log.append("counter closed")
    return "count"
def share(c, name):
    r = yield from c
    log.append((name, r))
    yield name
log.clear()
c = counter()
a, b = share(c, "a"), share(c, "b")
print([next(a), next(b), next(a), next(b), next(c), next(a)])
print(next(a), next(b), log)
print(next(a, "a end"), next(b, "b end"), next(c, "c end"), log)
log.clear()
c = counter()
a, b = share(c, "a"), share(c, "b")
print(next(a), next(b))
a.close()
print(next(b), log, next(b, "b end"))

# A chain that meets itself.
def loop(g):
    try:
        yield "first"
        yield from g[0]
    except ValueError as e:
        yield str(e)
g = [None]
g[0] = loop(g)
print(list(g[0]))
def pair(mine, other):
    try:
        yield mine
        yield from other[0]
    except ValueError as e:
        yield mine, str(e)
x, y = [None], [None]
x[0], y[0] = pair("x", y), pair("y", x)
print(list(x[0]), list(y[0]))
