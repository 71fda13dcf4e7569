def g():
    yield 1
    yield 2
    return 3
it = g()
print(it.__next__(), it.__iter__() is it, it.__next__())
try:
    it.__next__()
except StopIteration as e:
    print(e.value, e.args)
print(type(it).__next__(g()), type(it).send(g(), None))
try:
    type(it).send(5, 1)
except TypeError as e:
    print(e)
call = iter(g().__next__, 2)
print(list(call))
send = g().send
print(send(None), send(1))
try:
    send(1)
except StopIteration as e:
    print(e.value)
def tup():
    return (1, 2)
    yield
try:
    next(tup())
except StopIteration as e:
    print(e.value, e.args)
def exc():
    return ValueError("v")
    yield
try:
    next(exc())
except StopIteration as e:
    print(repr(e.value), e.args)
def outer():
    x = yield from tup()
    y = yield from exc()
    print(x, repr(y))
    return None
print(list(outer()))
try:
    next(outer())
except StopIteration as e:
    print(e.value, e.args)
for x in g():
    if x == 2: break
else: print("no")
def use_next():
    i = g()
    yield next(i)
    yield next(i)
    yield next(i, "dflt")
print(list(use_next()))
def consume():
    a, b = g()
    yield a + b
    a, *b = g()
    yield b
    yield {*g()}
    yield [*g(), *g()]
    yield max(g()), min(g()), list(reversed(list(g())))
print(list(consume()))
try:
    a, = g()
except ValueError as e:
    print(e)
try:
    a, b, c = g()
except ValueError as e:
    print(e)
def stopping():
    i = iter([1, 2])
    while True:
        try: x = next(i)
        except StopIteration: return
        yield x
print(list(stopping()))
print(list(iter(g())), str.join(",", (str(x) for x in g())), bytes(x for x in g()), set(g()), frozenset(g()) == {1, 2})
