def a():
    yield 1
    raise StopIteration("early")
g = a()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
print(next(g, "end"))
def b():
    yield next(iter([]))
try:
    list(b())
except RuntimeError as e:
    print(e, repr(e.__cause__))
def c():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "caught inside"
print(list(c()))
class MyStop(StopIteration): pass
def d():
    yield 1
    raise MyStop(5)
try:
    print(list(d()))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
try:
    print(sum(next(iter([])) for x in range(3)))
except RuntimeError as e:
    print(e)
def outer():
    try:
        yield from d()
    except RuntimeError as e:
        print("outer", e)
print(list(outer()))
def gen():
    yield 1
def wrapper():
    it = gen()
    while True:
        yield next(it)
try:
    print(list(wrapper()))
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)
