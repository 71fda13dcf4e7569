# try, except, else and finally with every way out, in loops, functions and generators.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


log = []


def way(kind, i):
    log.append(kind)
    if kind == "raise":
        raise ValueError(i)
    if kind == "other":
        raise KeyError(i)
    return kind


def run(body, handler, orelse, final):
    out = []
    for i in range(3):
        try:
            out.append(("body", i))
            if way(body, i) == "return":
                return out, "from body"
            if body == "break":
                break
            if body == "continue":
                continue
        except ValueError as error:
            out.append(("handler", i, error.args))
            if way(handler, i) == "return":
                return out, "from handler"
            if handler == "break":
                break
            if handler == "continue":
                continue
            if handler == "again":
                raise
            if handler == "chain":
                raise RuntimeError("chained") from error
        else:
            out.append(("else", i))
            if way(orelse, i) == "return":
                return out, "from else"
            if orelse == "break":
                break
            if orelse == "continue":
                continue
        finally:
            out.append(("finally", i))
            if final == "return":
                return out, "from finally"
            if final == "break":
                break
            if final == "continue":
                continue
            if final == "raise":
                raise IndexError(i)
    else:
        out.append("loop else")
    return out, "end"


WAYS = ("pass", "return", "break", "continue", "raise", "other")
for body in WAYS:
    for handler in WAYS + ("again", "chain") if body == "raise" else ("pass",):
        for orelse in WAYS if body == "pass" else ("pass",):
            for final in ("pass", "return", "break", "continue", "raise"):
                try:
                    result = run(body, handler, orelse, final)
                except Exception as error:
                    result = repr(error), repr(error.__context__), repr(error.__cause__), error.__suppress_context__
                print(body, handler, orelse, final, result)
print(len(log))


def generated(final):
    for i in range(3):
        try:
            yield i
        except ValueError as error:
            yield "caught", str(error)
        finally:
            if final == "yield":
                yield "final", i
            if final == "break":
                break
            if final == "return":
                return i


for final in ("pass", "yield", "break", "return"):
    g = generated(final)
    print(final, next(g))
    for action in (lambda: g.throw(ValueError("v")), lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError("k")), lambda: next(g, "end"), g.close):
        attempt(action)


def names():
    try:
        raise ValueError("named")
    except ValueError as error:
        kept = error
    try:
        return error
    except NameError as missing:
        return repr(kept), type(missing).__name__, str(missing)


print(names())
error = "global"
try:
    raise KeyError(1)
except KeyError as error:
    pass
attempt(lambda: error)
try:
    try:
        raise ValueError(1)
    except ValueError as e:
        e = 5
        raise KeyError(2)
except KeyError as outer:
    print(repr(outer.__context__))
    attempt(lambda: e)


def nested(depth):
    try:
        if depth == 0:
            raise ValueError("deep")
        nested(depth - 1)
    except ValueError as error:
        raise ValueError(depth) from error
    finally:
        log.append(depth)


try:
    nested(3)
except ValueError as error:
    chain = []
    while error:
        chain.append(error.args)
        error = error.__cause__
    print(chain, log[-4:])
for bad in (5, "text", None, int, [ValueError], (ValueError, 5), ((ValueError,), KeyError), object(), ValueError("instance")):
    try:
        try:
            raise ValueError("x")
        except bad:
            print("caught by", bad)
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))
for bad in (5, "text", None, int, object, ValueError, ValueError("v"), type("E", (Exception,), {"__init__": lambda self: 1 / 0}), type("N", (Exception,), {"__new__": lambda cls: 5})):
    try:
        raise bad
    except BaseException as error:
        print(type(error).__name__, error)
for cause in (5, "x", None, KeyError, KeyError("k"), int, type("B", (Exception,), {"__init__": lambda self: 1 / 0})):
    try:
        raise ValueError("v") from cause
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)
try:
    raise
except RuntimeError as error:
    print(error)
