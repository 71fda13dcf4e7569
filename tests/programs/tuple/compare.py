"""Sorting and comparing nested tuples."""


data = [(2, "b", 1.5), (1, "z"), (2, "a", [3]), (1,), (), (2, "b", 1.25), (1, "z", None), (2, "a", [1, 2])]
print(sorted(data))
print(max(data), min(data), sorted(data, reverse=True)[:3])
try:
    sorted([(1, None), (1, 2)])
except TypeError as error:
    print(error)
print(sorted([(1, None), (2, 5)]), sorted([((1, 2), 3), ((1,), 9), ((1, 2), 1)]))


class Never:
    def __lt__(self, other):
        raise RuntimeError("not compared")

    def __eq__(self, other):
        return self is other


n = Never()
print((1, n) < (2, n), (1, n) == (1, n), (n,) <= (n,), (n, 1) < (n, 2))
try:
    (n,) < (Never(),)
except RuntimeError as error:
    print(error)


class Odd:
    def __eq__(self, other):
        return []

    def __lt__(self, other):
        return "less"


print((Odd(),) == (Odd(),), (Odd(),) < (Odd(),), (1, Odd()) < (1, Odd()))
deep1, deep2 = (), ()
for _ in range(200):
    deep1, deep2 = (deep1, 1), (deep2, 1)
print(deep1 == deep2, deep1 < deep2, hash(deep1) == hash(deep2))
pairs = [(i % 7, -i) for i in range(30)]
pairs.sort()
print(pairs)
print(sorted([(i % 3, str(i)) for i in range(12)], key=lambda p: (p[0], -len(p[1]))))
records = [("ann", 30), ("bob", 25), ("cid", 30)]
print(sorted(records, key=lambda r: (-r[1], r[0])), (1, 2) < (1, 2, -1), (0, -0.0) == (0.0, 0))
