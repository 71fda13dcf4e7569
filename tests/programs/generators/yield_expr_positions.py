# yield in every place where an expression may stand.
def drive(g, values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
        out.append("open")
    except StopIteration as stop:
        out.append(("end", stop.value))
    except Exception as error:
        out.append((type(error).__name__, str(error)))
    return out

def f(*args, **kw):
    return args, sorted(kw.items())

def call_args():
    r = f((yield 1), (yield 2), *(yield 3), k=(yield 4), **(yield 5))
    return r
print(drive(call_args(), [10, 20, [30, 31], 40, {"z": 50}]))

def callee():
    return (yield "which")(*(yield "args"))
print(drive(callee(), [max, (3, 9, 4)]))

def method():
    return (yield "obj").replace((yield "old"), (yield "new"))
print(drive(method(), ["banana", "a", "o"]))

def conditional():
    return (yield "then") if (yield "cond") else (yield "else")
print(drive(conditional(), [True, "T"]), drive(conditional(), [0, "E"]))

def boolean():
    return (yield 1) and (yield 2) or (yield 3)
print(drive(boolean(), [0, 7]), drive(boolean(), [1, 2]), drive(boolean(), [1, 0, "x"]))

def chain():
    return (yield "a") < (yield "b") < (yield "c")
print(drive(chain(), [1, 2, 3]), drive(chain(), [2, 1]), drive(chain(), [1, 5, 5]))

def subscript():
    d = {}
    d[(yield "key")] = (yield "value")
    d[(yield "key2")] += (yield "add")
    del d[(yield "del")]
    return d
print(drive(subscript(), ["v0", "k", "k", 5, "x"]))
print(drive(subscript(), [1, "k", "k", 5, "k"]))

def slices():
    return [0, 1, 2, 3, 4, 5, 6][(yield 1):(yield 2):(yield 3)]
print(drive(slices(), [1, 6, 2]))

def augmented():
    x = [1]
    x += (yield x[:])
    x *= (yield x[:])
    x[(yield "i")] += (yield "n")
    return x
print(drive(augmented(), [[2], 2, 0, 100]))

class Box:
    pass

def attributes():
    b = Box()
    b.x = yield 1
    b.x += yield 2
    (yield 3).y = b.x
    return b.x
box = Box()
print(drive(attributes(), [5, 6, box]), box.y)

def fstrings():
    return f"{(yield 1)!r:>{(yield 2)}}|{(yield 3)=}"
print(drive(fstrings(), ["a", 6, 9]))

def displays():
    return [(yield 1), *(yield 2)], {(yield 3), (yield 4)}, {(yield 5): (yield 6), **(yield 7)}, ((yield 8), (yield 9))
print(drive(displays(), [1, (2, 3), 4, 4, "k", "v", {"a": 1}, 8, 9]))

def unpacking():
    a, (b, *c), d = (yield 1), (yield 2), (yield 3)
    return a, b, c, d
print(drive(unpacking(), [1, "xyz", 3]), drive(unpacking(), [1, "", 3]))

def walrus():
    if (n := (yield "n")) > 3:
        return n, (m := (yield n))
    return n
print(drive(walrus(), [5, 6]), drive(walrus(), [1]))

def lambdas():
    return lambda: (yield 1)
inner = lambdas()()
print(list(inner))
print(list((lambda: ((yield 1), (yield 2)))()))

def unary():
    return -(yield 1), not (yield 2), ~(yield 3), (yield 4) ** (yield 5)
print(drive(unary(), [5, 0, 7, 2, 10]))

def asserts():
    assert (yield "ok?"), (yield "msg")
    return "fine"
print(drive(asserts(), [1]), drive(asserts(), [0, "bad"]))

def raises():
    raise (yield "what") from (yield "why")
for what, why in ((ValueError("v"), KeyError("k")), (TypeError, None), (1, None), (ValueError, 3)):
    g = raises()
    next(g); g.send(what)
    try:
        g.send(why)
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)

def returns():
    return (yield (yield (yield 1)))
print(drive(returns(), ["a", "b", "c"]))

def bare():
    x = yield
    y = (yield)
    yield x, y
print(drive(bare(), [1, 2, 3]))

def tuples():
    x = yield 1, 2
    yield (yield x, *x)
print(drive(tuples(), [[5, 6], 7, 8]))
