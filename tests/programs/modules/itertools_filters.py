# The iterators over one source: what they let through, when they read, how errors pass.
from itertools import *


def traced(items, log):
    for item in items:
        log.append(item)
        yield item


log = []
print(list(takewhile(lambda x: x < 3, traced([1, 2, 3, 1], log))), log)
log.clear()
t = takewhile(lambda x: x < 2, traced([1, 5, 1, 1], log))
print(next(t), next(t, "end"), next(t, "end"), log)
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 4])))
print(list(filterfalse(None, [0, 1, "", "a", None, [], [0]])))
print(list(filterfalse(lambda x: x % 2, range(7))), list(filterfalse(bool, [0, 1])))
print(list(compress("abcdef", [1, 0, True, "", "x", None])), list(compress("ab", [1])), list(compress("a", [0, 1])))
print(list(starmap(pow, [(2, 3), [3, 2], iter((10, 2))])), list(starmap(max, [(1, 2, 3), (4, 5)])))
print(list(accumulate(range(1, 6))), list(accumulate([3, 1, 2], max)), list(accumulate([], initial=7)))
print(list(accumulate("abc", lambda a, b: b + a, initial="-")), list(accumulate([1, 2], func=None)))
print(list(accumulate([[1], [2], [3]])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
for args in ((3,), (1, 3), (1, None), (0, 6, 2), (None, None, 2), (None,), (0,), (5, 2), (100,), (2, 3, 5)):
    print(args, list(islice("abcdef", *args)))
log.clear()
s = islice(traced(range(10), log), 2, 7, 3)
print(list(s), log)
log.clear()
s = islice(traced(range(10), log), 3)
print(list(s), log)
it = iter(range(10))
print(list(islice(it, 2)), list(islice(it, 1, 3)), list(it))


def fails(x):
    if x == 2:
        raise KeyError(x)
    return x


for kind in (takewhile, dropwhile, filterfalse):
    i = kind(fails, [0, 1, 2, 0, 3])
    got = []
    for _ in range(6):
        try:
            got.append(next(i))
        except KeyError as e:
            got.append(repr(e))
        except StopIteration:
            got.append("end")
    print(kind.__name__, got)


class BadBool:
    def __bool__(self):
        raise RuntimeError("no truth")


for make in (lambda: compress([1], [BadBool()]), lambda: takewhile(lambda x: BadBool(), [1]), lambda: filterfalse(None, [BadBool()])):
    try:
        print(list(make()))
    except RuntimeError as e:
        print(e)


class Sub(takewhile):
    extra = 5


q = Sub(bool, [1, 0])
q.note = "n"
print(q.note, q.extra, list(q))
