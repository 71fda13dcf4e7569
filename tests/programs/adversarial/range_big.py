# range with numbers beyond 64 bits: items, slices, search, comparison, hash.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


big = 2**64
ranges = [range(big), range(-big, big, 2**62), range(big, big + 5), range(big + 5, big, -2), range(0), range(5, 0), range(2**63 - 2, 2**63 + 3), range(-2**63 - 2, -2**63 + 2), range(10, -10, -3),
          range(0, 10**30, 10**29), range(1, 2**100, 2**99), range(2**100, 2**100)]
for r in ranges:
    print(r, bool(r), hash(r) == hash(range(r.start, r.stop, r.step)))
    attempt(len, r)
    for i in (0, 1, -1, 5, 2**63, -2**63, 10**40):
        attempt(lambda: r[i])
    for s in (slice(1, 3), slice(None, None, -1), slice(-2, None), slice(None, None, 2**65), slice(2**70, None), slice(5, 1)):
        attempt(lambda: r[s])
    for x in (0, big, big + 1, -big, True, 10**29, 2**63):
        print(x in r, r.count(x), end=" ")
        attempt(r.index, x)
    print(list(r[:4]), list(reversed(r))[:3] if -10**6 < r.stop - r.start < 10**6 else next(reversed(r)), list(iter(r[:3])))
for x in (1.0, 0.5, "x", None, 1j):
    print(x in range(5), range(5).count(x), end=" ")
    attempt(range(5).index, x)
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(1, 2) == range(1, 3, 5), range(3) == [0, 1, 2], range(2**70, 2**70 + 1) == range(2**70, 2**70 + 9, 10))
for args in ((), (1, 2, 0), (1, 2, 3, 4), ("a",), (1.5,), (None,), (1, None), (True,), ([],), (1, 2, "x")):
    attempt(range, *args)
attempt(lambda: range(stop=5))
attempt(lambda: range(5) + range(3))
attempt(lambda: range(5) < range(6))
attempt(lambda: range(5)["a"])
attempt(lambda: range(5).index(7))
attempt(lambda: range(5).index())
attempt(lambda: range(5).index(1, 2))
attempt(lambda: range(5).index("x"))
attempt(lambda: setattr(range(5), "x", 1))
attempt(lambda: setattr(range(5), "start", 1))
attempt(lambda: type("R", (range,), {}))
it = iter(range(big, big + 3))
print(next(it), it.__length_hint__(), list(it), list(it))
it = iter(range(3))
print(it.__length_hint__(), next(it), it.__length_hint__())
attempt(lambda: sum(range(big, big + 10)))
attempt(lambda: max(range(big, big + 10, 3)))
attempt(lambda: [i for i in range(2**63 - 2, 2**63 + 1)])
attempt(lambda: len(range(2**63)))
attempt(lambda: len(range(2**63 - 1)))
attempt(lambda: bool(range(2**63)))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


attempt(lambda: range(Index(3), Index(8), Index(2)))
attempt(lambda: range(Index("x")))
attempt(lambda: range(8)[Index(3)])
attempt(lambda: 3 in range(Index(5)))
attempt(lambda: Index(3) in range(5))


class Three(int):
    def __eq__(self, other):
        return other == 3 or NotImplemented

    __hash__ = int.__hash__


print(Three(7) in range(5), range(5).index(3), range(5).count(Three(9)))
