"""Every method of set, with its results and errors."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


s = {1, 2}
print(s.add(3), s.add(3), s.discard(9), s.remove(1), s)
attempt(s.remove, 1)
attempt(s.remove, (1, 2))
attempt(s.remove, [])
attempt(s.discard, [])
attempt(s.add, [])
attempt(s.add, {1})
attempt(set().pop)
attempt(lambda: [] in s)
attempt(lambda: {1: 2} in s)
print({1} in {frozenset({1}), 2}, {1} in {1}, set() in {frozenset()})
t = {frozenset({1, 2}), 5}
print(t.discard({9}), t.remove({2, 1}), t)
attempt(t.remove, {7})
print(s.update([5], (6,), {7: 8}, "a"[:0]), sorted(s), s.update(), s.clear(), s)
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a.union(b), a.union(), a.union(b, [9], (8,)), a.union({7: 1}))
print(a.intersection(b), a.intersection(), a.intersection(b, [4]), a.intersection([]), a.intersection(iter([1, 1, 1])))
print(a.difference(b), a.difference(), a.difference(b, [1]), a.difference({1: 0}), a.symmetric_difference(b), a.symmetric_difference([1, 1, 9]))
print(a.issubset([1, 2, 3, 4, 5]), a.issubset([1]), a.issuperset([1]), a.issuperset([9]), a.isdisjoint([9]), a.isdisjoint([1]), set().isdisjoint(set()))
print(a.isdisjoint(a), set().issubset([]), a.issuperset([]), a.issubset(a), a.issuperset(iter([1, 2])))
c = a.copy()
print(c == a, c is a)
print(c.intersection_update(b, [3]), c, c.difference_update([3], [4]), c, c.symmetric_difference_update([1, 2]), c)
c = set(a)
print(c.difference_update(c), c)
c = set(a)
print(c.symmetric_difference_update(c), c)
c = set(a)
print(c.intersection_update(), c, c.intersection_update(c), c)
for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "update",
               "intersection_update", "difference_update", "symmetric_difference_update"):
    attempt(getattr({1}, method), 5)
    attempt(getattr({1}, method), [[]])
    attempt(getattr({1}, method))
attempt(set, 1)
attempt(set, 1, 2)
attempt(set, [[]])
attempt(frozenset, 5)
attempt(lambda: hash(set()))
attempt(lambda: {[]})
attempt(lambda: s[0])
print(set(), set([1]), frozenset(), frozenset([1]), set("aaa"), {1, 1.0, True}, set(range(3)), set({5: 6}))
f = frozenset([1, 2])
print(f.copy() is f, frozenset(f) is f, f.union() is f, f | f == f, type(f | {1}).__name__, type({1} | f).__name__, f == {1, 2})
attempt(lambda: f.add)
x = {1}
x.__init__([2, 3])
print(x)
x.__init__()
print(x)
print({1}.__reduce__(), frozenset([2]).__reduce__()[1])
