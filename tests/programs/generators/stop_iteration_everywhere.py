# PEP 479: StopIteration inside generators, comprehensions, and from callbacks.
import itertools


def raiser():
    raise StopIteration("deep")
    yield


def plain():
    yield 1
    next(iter([]))
    yield 2


for g in [raiser(), plain(), (next(iter([])) for x in [1]), (x for x in [1] if next(iter(())))]:
    try:
        print(list(g))
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__cause__ is e.__context__)


def ok():
    try:
        next(iter([]))
    except StopIteration:
        return "caught"
    yield


try:
    next(ok())
except StopIteration as e:
    print(e.value)


class Stop:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value", 2)


def values():
    x = yield from Stop()
    yield x


print(list(values()), list(Stop()), list(zip(Stop(), [1])), list(map(lambda x: x, Stop())), [*Stop()])
try:
    [next(iter([])) for x in [1]]
except StopIteration as e:
    print("comprehension lets it out", e.args)
print(list(map(lambda x: next(x), [iter([1]), iter([]), iter([2])])))
print(list(filter(lambda x: next(iter(x)), [[1], [], [2]])))
print(list(itertools.takewhile(lambda x: next(x, 0), [iter([1]), iter([]), iter([3])])) != [])
try:
    sorted([3, 1, 2], key=lambda x: next(iter([])))
except StopIteration:
    print("sorted lets it out")
try:
    max((next(iter([])) for i in range(2)))
except RuntimeError as e:
    print(e)
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value)
s.value = 9
print(s.value, s.args)


def returns(value):
    return value
    yield


for value in [None, 1, (1, 2), StopIteration(3), ()]:
    try:
        next(returns(value))
    except StopIteration as e:
        print(repr(e.value), e.args)
