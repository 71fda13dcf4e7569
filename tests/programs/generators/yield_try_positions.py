# yield in each part of try, with sends, throws and closes at each.
class E1(Exception):
    pass
class E2(Exception):
    pass

log = []
def body(raise_in=None):
    try:
        log.append(("try", (yield "try")))
        if raise_in == "try":
            raise E1("in try")
    except E1 as e:
        log.append(("except", str(e), (yield "except")))
        if raise_in == "except":
            raise E2("in except")
    else:
        log.append(("else", (yield "else")))
        if raise_in == "else":
            raise E2("in else")
    finally:
        log.append(("finally", (yield "finally")))
        if raise_in == "finally":
            raise E2("in finally")
    log.append("after")
    yield "after"

def run(actions, **kw):
    log.clear()
    g = body(**kw)
    out = [next(g)]
    for act in actions:
        try:
            if isinstance(act, type) and issubclass(act, BaseException):
                out.append(g.throw(act("thrown")))
            elif act == "close":
                out.append(("closed", g.close()))
            else:
                out.append(g.send(act))
        except BaseException as e:
            context = e.__context__
            out.append((type(e).__name__, str(e), type(context).__name__ if context else None))
    print(out, log)

run([1, 2, 3, 4])
run([1, 2, 3], raise_in="try")
run([E1, 1, 2])
run([E1, E2, 2])
run([E1, E1, 2, 3])
run([E2, 1])
run([1, E1, 2])
run([1, 2, E2])
run([1, 2, 3], raise_in="else")
run([E1, 2, 3], raise_in="except")
run([1, 2, 3], raise_in="finally")
run([E1, 2, 3, 4], raise_in="finally")
run(["close"])
run([1, "close"])
run([E1, "close"])
run([1, 2, "close"])
run([E1, 1, "close", "close"])
run([1, 2, 3, "close"])
run([GeneratorExit, 1])
run([KeyboardInterrupt, 5])
run([StopIteration, 5])
run([1, StopIteration, 5])

def nested():
    try:
        try:
            yield 1
        finally:
            yield 2
            try:
                yield 3
            except E1:
                yield 4
            finally:
                yield 5
    except E2:
        yield 6
    yield 7

def walk(*throws):
    g = nested()
    out = [next(g)]
    for t in throws:
        try:
            out.append(g.throw(t) if t else next(g))
        except BaseException as e:
            out.append(repr(e))
            c = e.__context__
            while c:
                out.append("<-" + repr(c))
                c = c.__context__
    print(out)

walk(None, None, None, None, None)
walk(E1("a"), None, None, None)
walk(E2("a"), None, None, None, None)
walk(E2("a"), E2("b"), None)
walk(None, None, E1("c"), None, None, None)
walk(E2("a"), None, E1("c"), None, None, None, None)
walk(E2("a"), None, E1("c"), E1("d"))
walk(None, None, E2("q"), None)

def returns_in_finally():
    try:
        yield 1
        return "try"
    finally:
        if (yield 2):
            return "finally"
for last in (0, 1):
    for first in ("next", "throw"):
        g = returns_in_finally()
        next(g)
        g.throw(E1) if first == "throw" else next(g)
        try:
            g.send(last)
        except StopIteration as s:
            print(first, last, s.value)
        except E1 as e:
            print(first, last, repr(e))

def loop_flow():
    for i in range(5):
        try:
            x = yield i
            if x == "continue":
                continue
            if x == "break":
                break
            if x == "return":
                return "returned"
        finally:
            y = yield ("f", i, x)
            if y == "break":
                break
    else:
        return "else"
    return "broken"
for sends in (["continue", 0, 1, 0, "break", 0], ["return", 0], ["return", "break"], [1, "break"], [0] * 10):
    g = loop_flow()
    out = [next(g)]
    try:
        for s in sends:
            out.append(g.send(s))
    except StopIteration as s:
        out.append(s.value)
    print(out)
