# close() in every state and against every answer.
def show(g, note=""):
    try:
        print(note, "close ->", g.close(), g.gi_frame is None)
    except BaseException as e:
        print(note, type(e).__name__, e, repr(e.__context__), repr(e.__cause__), g.gi_frame is None)

def make(answer):
    try:
        yield 1
    except GeneratorExit as e:
        if answer == "return":
            return "value"
        if answer == "yield":
            yield 2
        if answer == "raise":
            raise ValueError("in close")
        if answer == "raise from":
            raise ValueError("in close") from e
        if answer == "reraise":
            raise
        if answer == "new exit":
            raise GeneratorExit("mine")
        if answer == "stop":
            raise StopIteration("s")
        if answer == "base":
            raise KeyboardInterrupt("kb")
        if answer == "self close":
            G.close()
        print("fell through")
for answer in ("return", "yield", "raise", "raise from", "reraise", "new exit", "stop", "base", "self close", "fall"):
    G = make(answer)
    next(G)
    show(G, answer)
    show(G, answer + " again")

def fin(answer):
    try:
        yield 1
    finally:
        print("finally")
        if answer == "yield":
            yield 2
        if answer == "return":
            return 3
        if answer == "raise":
            raise KeyError("fin")
        if answer == "break":
            for _ in "a":
                break
for answer in ("yield", "return", "raise", "break", "none"):
    g = fin(answer)
    next(g)
    show(g, answer)

g = fin("yield")
show(g, "unstarted")
print(list(g))
g = fin("none")
print(list(g))
show(g, "exhausted")

# Closed while running, by itself and from another frame.
def closes_self():
    try:
        G.close()
    except ValueError as e:
        yield str(e)
    try:
        helper()
    except ValueError as e:
        yield "helper: " + str(e)
def helper():
    G.close()
G = closes_self()
print(list(G))

# Through delegates.
log = []
def inner(answer):
    try:
        yield "inner"
    except GeneratorExit:
        log.append("inner exit")
        if answer == "yield":
            yield "ignored"
        if answer == "raise":
            raise ValueError("inner")
        if answer == "return":
            return "inner value"
        raise
    finally:
        log.append("inner finally")
def outer(answer):
    try:
        r = yield from inner(answer)
        log.append(("outer result", r))
    except GeneratorExit:
        log.append("outer exit")
        raise
    except (ValueError, RuntimeError) as e:
        log.append(("outer saw", repr(e)))
        raise
    finally:
        log.append("outer finally")
for answer in ("yield", "raise", "return", "plain"):
    for how in ("close", "throw"):
        log.clear()
        g = outer(answer)
        next(g)
        try:
            r = g.close() if how == "close" else g.throw(GeneratorExit)
            print(answer, how, r)
        except BaseException as e:
            print(answer, how, type(e).__name__, e)
        print("  ", log)

# With many levels.
def level(n):
    try:
        if n:
            yield from level(n - 1)
        else:
            yield "bottom"
    finally:
        log.append(n)
log.clear()
g = level(6); next(g); g.close()
print(log)
log.clear()
g = level(3); next(g)
try:
    g.throw(KeyError("down"))
except KeyError as e:
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    print(log, n)

# close() in loops that go on.
def stubborn():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except GeneratorExit:
            if n >= 3:
                return
g = stubborn()
next(g)
for _ in range(4):
    show(g, "stubborn")
