"""Items, slices and searches of range."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


r = range(3, 50, 4)
print(r[0], r[-1], r[5], r[2:5], r[::-1], r[::2], r[-3:], r[100:], r[:-1], r[5:2], r[::3][1], r[True])
for key in (12, -13, 2**70, "a", 1.5, None, slice(None, None, 0), slice("a"), slice(1.5)):
    attempt(lambda: r[key])
print(3 in r, 4 in r, 47 in r, 50 in r, 3.0 in r, "a" in r, 2**70 in r, True in range(2), None in r, 7.5 in r, -1 in r)
print(r.index(7), r.count(7), r.count(8), r.count("a"), range(10, 0, -2).index(4), range(5).index(True), range(3).count(True), range(3).index(2.0))
attempt(r.index, 8)
attempt(r.index, "a")
attempt(r.index, 2.5)
attempt(r.index, 2**70)
big = range(2**70, 2**71, 2**60)
print(len(big), big[0] - 2**70, big[-1] == 2**71 - 2**60, big[5:8], 2**70 + 2**61 in big, big.index(2**70 + 2**62), big[::-1][0] == big[-1], big[2**65:])
huge = range(10**30)
print(huge[10**29], huge[-1], huge[5:10**25:10**24], 10**29 in huge, 10**30 in huge, huge.index(10**20), huge[::10**29])
attempt(lambda: huge[10**30])

class Eq:
    def __eq__(self, other):
        return other == 11

class SubInt(int):
    pass

print(Eq() in r, r.index(Eq()), r.count(Eq()), SubInt(7) in r, r.index(SubInt(7)), r.count(SubInt(8)))
it = iter(range(5))
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "none"), type(it).__name__)
it = iter(range(2**70, 2**70 + 2))
print(next(it) - 2**70, it.__length_hint__(), next(it) - 2**70, next(it, "none"), type(it).__name__)
print(type(reversed(range(3))).__name__, list(reversed(range(0, -10, -3))), list(reversed(range(2**63 - 3, 2**63))))
print(list(range(2**63 - 3, 2**63)), list(range(-(2**63) - 1, -(2**63) + 2)), list(range(2**63 - 1, -(2**63), -(2**62))))
print(range(3).__reduce__())
