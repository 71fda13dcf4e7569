# errors crossing generators and comprehensions
def gen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("gen got", e)
        yield 3
    finally:
        print("gen finally")


g = gen()
print(next(g), g.throw(ValueError("thrown")))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)


def returns():
    yield 1
    return "result"


g = returns()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def raises_stop():
    yield 1
    raise StopIteration("inner")


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
g = gen()
next(g)
g.close()
g = gen()
next(g)
try:
    g.throw(TypeError, "old style")
except TypeError as e:
    print(e)


def handled():
    try:
        raise KeyError("in gen")
    except KeyError:
        import sys
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]


try:
    raise ValueError("outer")
except ValueError:
    import sys
    g = handled()
    print(next(g), sys.exc_info()[0], next(g), sys.exc_info()[0])
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
