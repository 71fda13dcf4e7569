# yield in decorators, default arguments, class headers and annotations of nested definitions.
def drive(g, *values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
    except StopIteration as stop:
        out.append(("end", stop.value))
    return out

def defaults():
    def inner(a=(yield "a"), *, b=(yield "b")):
        return a, b
    return inner()
print(drive(defaults(), 1, 2))

def decorators():
    @(yield "outer")
    @(yield "inner")
    def inner():
        return "x"
    return inner()
print(drive(decorators(), lambda f: lambda: "<" + f() + ">", lambda f: lambda: f().upper()))

def classes():
    class C((yield "base"), metaclass=(yield "meta")):
        pass
    return C.__mro__[1].__name__, type(C).__name__
class M(type):
    pass
print(drive(classes(), int, M))

def lambda_default():
    return (lambda x=(yield 1): x * 2)()
print(drive(lambda_default(), 21))

def annotations():
    def inner(x: (yield "ann")) -> (yield "ret"):
        pass
    return sorted(inner.__annotations__.items())
print(drive(annotations(), int, str))

def delete():
    d = {1: 2, 3: 4}
    del d[(yield 1)], d[(yield 2)]
    return d
print(drive(delete(), 1, 3))

def imports():
    import math
    yield math.floor((yield "x"))
    from math import ceil as c
    yield c((yield "y"))
print(drive(imports(), 2.5, None, 2.5))

def with_global():
    global shared
    shared = yield 1
    yield shared
print(drive(with_global(), 9), shared)

def with_nonlocal():
    n = 0
    def step():
        nonlocal n
        n += (yield n)
        return n
    r = yield from step()
    return r, n
print(drive(with_nonlocal(), 4))

def type_alias():
    x: int = yield 1
    y: "no" = yield x
    return x, y
print(drive(type_alias(), 5, 6))

def loops():
    for i in range((yield "n")):
        if (yield i) == "stop":
            break
    else:
        return "exhausted"
    return "broken"
print(drive(loops(), 2, 0, 0))
print(drive(loops(), 2, 0, "stop"))

def whiles():
    n = 0
    while (yield n):
        n += 1
        if n == 3:
            break
    else:
        return "false", n
    return "three", n
print(drive(whiles(), 1, 0), drive(whiles(), 1, 1, 1))

def match_subject():
    match (yield "subject"):
        case [x, y] if (yield (x, y)):
            return "pair"
        case {"k": v}:
            return (yield v)
        case _:
            return "other"
print(drive(match_subject(), [1, 2], True), drive(match_subject(), [1, 2], False))
print(drive(match_subject(), {"k": 5}, "r"), drive(match_subject(), 1))

def dictcomp_outer():
    return {k: v for k, v in (yield "pairs")}
print(drive(dictcomp_outer(), [(1, 2)]))

def listcomp_outer():
    return [x for x in (yield "items")]
print(drive(listcomp_outer(), "abc"))

def genexp_outer():
    return list(x * 2 for x in (yield "items"))
print(drive(genexp_outer(), [1, 2]))
