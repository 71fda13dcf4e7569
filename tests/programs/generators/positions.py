def drive(g, values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
    except StopIteration as e:
        out.append(("ret", e.value))
    except Exception as e:
        out.append(("err", repr(e)))
    return out
def f(*a, **k): return (a, sorted(k.items()))
class O:
    def m(self, *a): return a
    v = 5
o = O()
def args():
    return f(1, (yield "p"), *(yield "star"), key=(yield "kw"), **(yield "kws"))
print(drive(args(), [2, [3, 4], 5, {"z": 6}]))
def method():
    return o.m((yield 1), (yield 2)), (yield 3).upper(), "ab".replace((yield 4), (yield 5))
print(drive(method(), [1, 2, "x", "a", "z"]))
def compare():
    return (yield 1) < (yield 2) < (yield 3)
print(drive(compare(), [1, 2, 3]), drive(compare(), [3, 2]))
def boolean():
    a = (yield "a") and (yield "b") or (yield "c")
    return a, not (yield "d")
print(drive(boolean(), [0, "C", 1]), drive(boolean(), [1, "B", 0]))
def subscript():
    d = {}
    d[(yield "key")] = yield "value"
    d[(yield "aug")] += (yield "n")
    l = list(range(5))
    l[(yield 1):(yield 2)] = yield 3
    del d[(yield "del")]
    return d, l
print(drive(subscript(), ["v", "k", "k", "w", 1, 3, "xy", "k"]))
def attrs():
    o.v = yield "set"
    (yield "obj").v += (yield "add")
    return o.v
print(drive(attrs(), [10, o, 5]))
def unpack():
    a, (b, *c) = yield "u"
    [d, e] = (yield "l")
    for x, y in (yield "for"):
        yield x, y
    return a, b, c, d, e
print(drive(unpack(), [[1, [2, 3, 4]], "de", [(1, 2), (3, 4)], None, None]))
def conditional():
    return (yield "then") if (yield "test") else (yield "else")
print(drive(conditional(), [1, "T"]), drive(conditional(), [0, "E"]))
def whiles():
    while (yield "cond"):
        print("body")
    else:
        print("else")
    return "w"
print(drive(whiles(), [1, 1, 0]))
def asserts():
    assert (yield 1), (yield 2)
print(drive(asserts(), [1]), drive(asserts(), [0, "msg"]))
def raises():
    raise (yield 1) from (yield 2)
print(drive(raises(), [ValueError("a"), KeyError("b")]))
def returns():
    return (yield)
print(drive(returns(), [7]))
def lambdas():
    g = lambda x=(yield "default"): x
    return g()
print(drive(lambdas(), [3]))
def decorated():
    @(yield "decorator")
    def inner(x: (yield "annotation") = (yield "dflt")):
        return x
    return inner
print(drive(decorated(), [lambda f: f.__defaults__ and (f.__defaults__, f.__annotations__), 1, "ann"]))
def classes():
    class K((yield "base")):
        pass
    return K.__mro__[1].__name__
print(drive(classes(), [dict]))
def fstrings():
    return f"{(yield 1)!r:>{(yield 2)}}|{(yield 3):.2f}"
print(drive(fstrings(), ["x", 6, 1.5]))
def chained():
    a = b = c = yield 1
    return a, b, c
print(drive(chained(), [4]))
def walrus():
    if (n := (yield 1)) > 2:
        return n
    return -n
print(drive(walrus(), [3]), drive(walrus(), [1]))
def excepts():
    try:
        1 / 0
    except (yield "type") as e:
        return repr(e)
print(drive(excepts(), [ZeroDivisionError]), drive(excepts(), [KeyError]))
def slices():
    return "hello"[(yield 1):(yield 2):(yield 3)]
print(drive(slices(), [4, 0, -1]))
def imports():
    for k in (yield 1), (yield 2):
        yield k
print(drive(imports(), [1, 2, 3, 4]))
def dels():
    x = [1, 2, 3]
    del x[(yield 1)]
    return x
print(drive(dels(), [0]))
def comp():
    return [i * 2 for i in (yield 1)], {k: 1 for k in (yield 2)}
print(drive(comp(), ["ab", "cd"]))
def yields_yield():
    return (yield (yield (yield 1)))
print(drive(yields_yield(), ["a", "b", "c"]))
