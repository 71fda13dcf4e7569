# itertools over generators that have side effects, fail, are closed or reentered; laziness and sharing.
import itertools as it
log = []
def src(name, n=4, fail=None):
    log.append(name + " start")
    try:
        for i in range(n):
            if i == fail: raise KeyError(name)
            log.append(f"{name}{i}")
            yield i
        log.append(name + " end")
    finally:
        log.append(name + " fin")
def used():
    r, log[:] = log[:], []
    return r
c = it.chain(src("a", 1), src("b", 2)); print(used(), next(c), used(), next(c), used(), list(c), used())
c = it.chain.from_iterable(src(n, 1) for n in "xy"); print(used(), list(c), used())
z = it.zip_longest(src("a", 1), src("b", 3), fillvalue="?"); print(list(z), used())
s = it.islice(src("s", 10), 1, None, 3); print(next(s), used(), list(s)[-1], used()[-2:])
g = src("g", 6); a, b = it.tee(g); print(next(a), next(a), next(b), used(), [next(g)], list(a), list(b), used()[-3:])
gb = it.groupby(src("k", 6), key=lambda x: x // 4)
k, grp = next(gb); print(k, next(grp), used()); k2, grp2 = next(gb); print(k2, list(grp), list(grp2), used())
acc = it.accumulate(src("acc", 3, fail=2))
try:
    for x in acc: print(x)
except KeyError as e: print(repr(e), used(), list(acc))
for make in (lambda g: it.takewhile(lambda x: x < 2, g), lambda g: it.dropwhile(lambda x: x < 2, g), lambda g: it.filterfalse(None, g),
             lambda g: it.compress(g, it.repeat(1)), lambda g: it.starmap(lambda *a: a, ((x,) for x in g)), lambda g: it.pairwise(g),
             lambda g: it.islice(g, 9), lambda g: it.cycle(g), lambda g: it.zip_longest(g, "ab"), lambda g: map(str, g), lambda g: zip(g, g), lambda g: enumerate(g)):
    out = []
    try:
        for x in make(src("f", 9, fail=3)): out.append(x)
    except KeyError as e: print(out, repr(e))
    used()
def reenter():
    z = it.chain(self_ref())
    yield from z
def self_ref():
    try: next(R)
    except ValueError as e: yield str(e)
R = reenter(); print(list(R))
def calls_back():
    yield 1
    try: next(A)
    except ValueError as e: yield str(e)
A = it.islice(calls_back(), 5); print(next(A))
p = it.product(src("p", 2), repeat=2); print(used(), list(p))
print(list(it.combinations_with_replacement(src("c", 2), 2)), list(it.permutations(src("q", 3), 2))[-1], used()[-2:])
def counted(n):
    for i in it.count():
        if i == n: return
        yield i
print(list(counted(3)), list(it.islice(it.count(5, -2), 3)), list(it.repeat("x", 2)), [*it.islice(it.cycle(counted(2)), 5)])
def batched(g, n):
    g = iter(g)
    while b := tuple(it.islice(g, n)): yield b
print(list(batched(counted(7), 3)))
def roundrobin(*gs):
    nexts = it.cycle(iter(g).__next__ for g in gs)
    n = len(gs)
    while n:
        try:
            for nx in nexts: yield nx()
        except StopIteration:
            n -= 1
            nexts = it.cycle(it.islice(nexts, n))
print("".join(map(str, roundrobin(counted(3), "ab", counted(1)))))
def powerset(s): return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))
print(list(powerset([1, 2, 3])))
def sliding(g, n):
    g = iter(g); w = tuple(it.islice(g, n))
    if len(w) == n: yield w
    for x in g:
        w = w[1:] + (x,); yield w
print(list(sliding(counted(5), 3)))
evens, odds = (filter(lambda x, r=r: x % 2 == r, t) for r, t in enumerate(it.tee(counted(7))))
print(list(evens), list(odds))
g = counted(3); c = it.chain(g, g, g); print(list(c), next(c, "none"))
x = it.chain(counted(2), 5)
try: print(next(x), next(x), next(x))
except TypeError as e: print(e)
print(sum(it.starmap(pow, zip(counted(4), it.repeat(2)))), list(it.takewhile(bool, it.chain([1], counted(3)))))
