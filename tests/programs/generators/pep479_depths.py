# StopIteration that escapes from bodies, conditions, arguments, delegates and finally blocks.
def attempt(g, *throws):
    out = []
    try:
        out.append(next(g))
        for t in throws:
            out.append(g.throw(t))
        out.extend(g)
        return out
    except Exception as e:
        chain, x = [], e
        while x:
            chain.append(f"{type(x).__name__}({x})")
            x = x.__cause__ or (x.__context__ if not x.__suppress_context__ else None)
        return out, chain, e.__suppress_context__
empty = iter(())
def in_body():
    yield 1
    next(empty)
def in_call():
    yield 1
    print(next(empty))
def in_condition():
    yield 1
    while next(empty):
        pass
def in_for():
    yield 1
    for x in map(lambda _: next(empty), [1]):
        yield x
def in_comprehension():
    yield 1
    yield [next(empty) for _ in range(3)]
def in_genexp():
    yield 1
    yield list(next(empty) for _ in range(3))
def in_default():
    yield 1
    def f(x=next(empty)):
        pass
def in_return():
    yield 1
    return next(empty)
def explicit():
    yield 1
    raise StopIteration("explicit")
def subclass():
    class S(StopIteration):
        pass
    yield 1
    raise S("sub")
def from_cause():
    yield 1
    raise StopIteration("s") from KeyError("cause")
def in_finally():
    try:
        yield 1
    finally:
        raise StopIteration("fin")
def in_except():
    try:
        yield 1
        raise ValueError("v")
    except ValueError:
        raise StopIteration("in handler")
def in_with():
    class M:
        def __enter__(self): return 1
        def __exit__(self, *a): raise StopIteration("exit")
    with M():
        yield 1
def caught():
    yield 1
    try:
        raise StopIteration("x")
    except StopIteration as s:
        yield ("caught", s.value)
def delegated():
    yield from in_body()
def delegated_caught():
    try:
        yield from in_body()
    except RuntimeError as e:
        yield repr(e.__cause__)
def unpack():
    yield 1
    a, b = (next(empty) for _ in range(2))
for f in (in_body, in_call, in_condition, in_for, in_comprehension, in_genexp, in_default, in_return, explicit, subclass,
          from_cause, in_finally, in_except, in_with, caught, delegated, delegated_caught, unpack):
    print(f.__name__, attempt(f()))
print(attempt(in_body(), StopIteration("thrown")))
def passes():
    try:
        yield 1
    except StopIteration as s:
        yield "got " + str(s)
        raise
print(attempt(passes(), StopIteration("t")))
def not_a_generator():
    raise StopIteration("plain")
try:
    not_a_generator()
except StopIteration as s:
    print("plain function", s.value)
class It:
    def __iter__(self):
        return self
    def __next__(self):
        return not_a_generator()
print(list(It()))
def loop_over():
    for x in It():
        yield x
    yield "after"
print(list(loop_over()))
def group():
    yield 1
    raise ExceptionGroup("g", [StopIteration(1)])
print(attempt(group()))
def exit_inside():
    yield 1
    raise GeneratorExit("not a StopIteration")
try:
    list(exit_inside())
except GeneratorExit as e:
    print(repr(e), e.__cause__)
