"""Sorting: stability, key, reverse, mixed and special values."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


seed = 5


def rand(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed // 65536 % limit


for n in (0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 1000, 5000):
    data = [rand(n // 3 + 1) for _ in range(n)]
    a = data[:]
    a.sort()
    assert all(a[i] <= a[i + 1] for i in range(n - 1))
    a = [(x, i) for i, x in enumerate(data)]
    a.sort(key=lambda p: p[0])
    assert all(a[i] < a[i + 1] for i in range(n - 1))
    a = [(x, i) for i, x in enumerate(data)]
    a.sort(key=lambda p: p[0], reverse=True)
    assert all(a[i][0] > a[i + 1][0] or (a[i][0] == a[i + 1][0] and a[i][1] < a[i + 1][1]) for i in range(n - 1))
    f = [x * 0.5 for x in data]
    f.sort(reverse=True)
    assert all(f[i] >= f[i + 1] for i in range(n - 1))
    s = [str(x) for x in data]
    s.sort()
    assert s == sorted(s, key=lambda t: t)
    t = [(x, str(i)) for i, x in enumerate(data)]
    t.sort()
    assert all(t[i] <= t[i + 1] for i in range(n - 1))
    m = [x if x % 2 else float(x) for x in data]
    m.sort()
    assert all(m[i] <= m[i + 1] for i in range(n - 1))
print("sorted")
print(sorted([3, 1, 2]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([3, 1, 2], reverse=True))
print(sorted([True, 0, 2, False, 1]), sorted([2**70, 1, -2**70, 5]), sorted([1.5, 1, 2, 0.5]))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([(1,), (), (1, 2)]), sorted([[2], [1, 5], []]))
print(sorted(["b", "A", "\u00e9", "a", "\U0001f600", ""]), sorted([b"b", b"a"]))
print(sorted(["bb", "a", "ccc"], key=len), sorted([-3, 2, -1], key=abs), sorted("bA", key=str.lower))
attempt(sorted, [1, "a"])
attempt(sorted, [1, None, 2])
attempt(sorted, [1j, 2j])
attempt([1, 2].sort, len)
attempt(lambda: [1].sort(key=5))
attempt(lambda: [].sort(key=5))
attempt(lambda: [2, 1].sort(reverse="a"))
attempt(lambda: [2, 1].sort(reverse=2**70))
attempt(lambda: [2, 1].sort(cmp=1))
a = [2, 1, 3]
print(a.sort(reverse=1), a, a.sort(key=None), a)
print(sorted([1, 2, 3], key=lambda x: -x), sorted([float("inf"), 0.0, -0.0, 1e308, float("-inf")]))
