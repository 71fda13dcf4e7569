# Exceptions, returns and yields in finally while another exception goes through.
def a():
    try:
        yield 1
    finally:
        raise RuntimeError("in finally")


g = a()
next(g)
try:
    g.throw(ValueError("thrown"))
except RuntimeError as e:
    print(repr(e), repr(e.__context__), e.__cause__)


def b():
    try:
        yield 1
    finally:
        return 5


g = b()
next(g)
try:
    g.throw(ValueError("swallowed"))
except StopIteration as e:
    print("stop", e.value, repr(e.__context__))


def c():
    try:
        yield 1
    finally:
        yield "from finally"
        print("after")


g = c()
next(g)
print(g.throw(ValueError("later")))
try:
    next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
g = c()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def d():
    for i in range(3):
        try:
            yield i
        finally:
            if i < 2:
                continue
            break
    yield "end"


g = d()
print(next(g), g.throw(KeyError(1)), g.throw(KeyError(2)), g.throw(KeyError(3)))


def e():
    try:
        try:
            yield 1
        except ValueError:
            yield 2
            raise
    except ValueError as error:
        yield error.args
        try:
            raise TypeError("new")
        except TypeError as inner:
            yield repr(inner.__context__)


g = e()
print(next(g), g.throw(ValueError("v")), next(g), next(g))
g = e()
try:
    g.throw(ValueError("before start"))
except ValueError as error:
    print(error, g.gi_frame)
print(next(g, "exhausted"))
