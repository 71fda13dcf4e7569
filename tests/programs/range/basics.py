"""range with small and big numbers."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


for r in (range(5), range(2, 7), range(0, 10, 3), range(10, 0, -3), range(5, 2), range(0), range(-3, 3), range(2**70, 2**70 + 5, 2),
          range(0, 2**70, 2**69), range(-(2**70), 2**70, 2**70), range(1, 1, -1), range(True, 3), range(2**62, 2**62 + 3), range(2**63 - 2, 2**63 + 2)):
    print(r, list(r) if not r or r[-1] - r[0] < 2**90 and len(r) < 100 else "", bool(r), list(reversed(r)))
    print(r.start, r.stop, r.step, r == range(r.start, r.stop, r.step), hash(r) == hash(range(r.start, r.stop, r.step)))
for args in ((), (1, 2, 3, 4), ("a",), (1.0,), (1, 2, 0), (None,), (1, "a"), (1, 2, 1.5)):
    attempt(range, *args)
attempt(lambda: range(a=1))
print(range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 5, 10) == range(1, 2), range(3) != range(4))
print(hash(range(0)) == hash(range(3, 3)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(5)), hash(range(1, 10**20, 7)))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3) + range(3))
attempt(lambda: len(range(2**70)))
attempt(lambda: range(5).start.__class__)

class Index:
    def __index__(self):
        return 3

print(range(Index()), list(range(Index())), range(5)[Index()], repr(range(0, 5, True)))
total = 0
for i in range(10**5):
    total += i
for i in range(100, 0, -7):
    total -= i
for i in range(2**64, 2**64 + 3):
    total += i - 2**64
print(total, sum(range(1000)), max(range(5, 50, 7)), list(map(str, range(3))), sorted(range(5), reverse=True))
