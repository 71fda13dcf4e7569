"""Hashes of frozensets of numbers are those of CPython."""


for s in ((), (1,), (1, 2), (2, 1), range(10), range(100), (-1,), (-2,), (0,), (1.5,), ((1, 2), (3,)), (2**70,)):
    f = frozenset(s)
    print(len(f), hash(f))
print(hash(frozenset([frozenset([1]), frozenset()])), hash(frozenset(frozenset([i]) for i in range(10))))
print(hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])))
a = set(range(50))
for i in range(40):
    a.discard(i)
print(hash(frozenset(a)), hash(frozenset(range(40, 50))))
d = {frozenset([1, 2]): "x"}
print(d[frozenset([2, 1])], frozenset([1]) in {frozenset([1])})
print({frozenset(), frozenset([1]), frozenset([1, 2])} == {frozenset([2, 1]), frozenset([1]), frozenset()})
print({frozenset([i, i + 1]) for i in range(8)})
