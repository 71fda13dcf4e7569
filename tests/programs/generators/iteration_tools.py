# Generators given to builtins, itertools and functools: how far each consumes them, and what it does with errors.
import itertools as it
from functools import reduce
log = []
def src(n=6, fail=None):
    for i in range(n):
        if i == fail:
            raise ValueError(f"at {i}")
        log.append(i)
        yield i
def used():
    r, log[:] = log[:], []
    return r
print(any(x > 2 for x in src()), used(), all(x < 2 for x in src()), used(), 3 in src(), used(), 9 in src(), used())
print(list(zip(src(), src(3))), used(), list(zip(src(2), src(4))), used())
print(list(map(lambda a, b: a * b, src(3), src())), used(), dict(enumerate(src(3))), used())
print(list(it.islice(src(), 2)), used(), list(it.islice(src(), 1, 6, 2)), used(), list(it.islice(src(), 0)), used())
print(list(it.takewhile(lambda x: x < 3, src())), used(), list(it.dropwhile(lambda x: x < 3, src())), used())
print(list(it.chain(src(2), src(2))), used(), list(it.chain.from_iterable(src(i) for i in range(3))), used())
g = src(); c = it.chain(it.islice(g, 2), "x", g)
print(list(c), used())
a, b = it.tee(src(4)); print(next(a), next(a), used(), list(b), used(), list(a), used())
print([(k, list(v)) for k, v in it.groupby(src(), lambda x: x // 2)], used())
print(list(it.accumulate(src(5))), list(it.accumulate(src(4), lambda a, b: a * 10 + b, initial=7)), used())
print(list(it.zip_longest(src(2), src(4), fillvalue="-")), used(), list(it.pairwise(src(4))), used())
print(list(it.compress(src(), (x % 2 for x in range(4)))), used(), list(it.filterfalse(lambda x: x % 2, src())), used())
print(list(it.product(src(2), src(2))), used(), list(it.permutations(src(3), 2))[:3], used(), list(it.combinations(src(3), 2)), used())
c = it.cycle(src(2)); print([next(c) for _ in range(5)], used())
print(reduce(lambda a, b: a - b, src(5)), used(), sum(src(4)), sum(src(3), 10), used(), min(src()), max(src(), key=lambda x: -x), used())
print(sorted(src(4), reverse=True), used(), list(reversed(list(src(3)))), used(), set(src(3)), frozenset(src(2)), tuple(src(2)), used())
print("-".join(str(x) for x in src(3)), bytes(src(3)), bytearray(src(2)), used())
x = [9]; x.extend(src(3)); x += src(2); x[1:2] = src(2); print(x, used())
d = {}; d.update((k, k) for k in src(2)); s = {5}; s.update(src(2)); s |= set(src(1)); print(d, s, used())
print(dict.fromkeys(src(3), "v"), [*src(2), *src(1)], {*src(2)}, used())
first, *middle, last = src(5); print(first, middle, last, used())
try:
    a, b = src(5)
except ValueError as e:
    print(e, used())
try:
    a, b, c = src(2)
except ValueError as e:
    print(e, used())
for f in (list, tuple, set, sum, max, sorted, any, all, dict, "".join, bytes, lambda g: [*g], lambda g: list(map(str, g)), lambda g: list(it.chain(g, [1])), lambda g: reduce(max, g)):
    try:
        print(f(src(4, fail=2)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
    used()
partial = []
try:
    partial.extend(src(5, fail=3))
except ValueError:
    print(partial, used())
def stop_early():
    yield 1
    return 5
print(list(stop_early()), next(iter(stop_early())), list(it.chain(stop_early(), stop_early())))
g = src(10)
for a, b in zip(g, g):
    if a == 4:
        break
print(list(g), used())
g = src(4)
print(next(g), [x for x in g], next(g, "default"), next(g, None))
try:
    next(g)
except StopIteration as s:
    print("stop", s.value)
print(list(filter(None, src(3))), list(filter(lambda x: x != 1, src(3))), used())
print(max((len(w), w) for w in "a bcd ef".split()), min((x for x in ()), default="none"))
print(list(it.starmap(pow, ((i, 2) for i in src(3)))), list(it.repeat(next(src()), 2)), used())
def infinite():
    n = 0
    while True:
        yield n
        n += 1
print(list(it.islice((x * x for x in infinite() if x % 3), 5)), next(x for x in infinite() if x > 100))
