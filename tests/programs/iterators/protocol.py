"""Iteration protocols: sentinels, length hints, sequences without __iter__."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        print("hint")
        return self.n

print(list(Countdown(3)), tuple(Countdown(3)), set(Countdown(3)), sum(Countdown(4)), sorted(Countdown(3)), [*Countdown(2)], max(Countdown(3)))
a = [9]
a.extend(Countdown(2))
a += Countdown(2)
a[1:1] = Countdown(2)
print(a)

class BadHint(Countdown):
    def __init__(self, n, hint):
        super().__init__(n)
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint

for hint in (NotImplemented, 0, 100, -1, "a", TypeError("swallowed"), ValueError("seen"), 2**70):
    attempt(lambda: list(BadHint(3, hint)))

class Items:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i

print(list(Items()), 9 in Items(), 5 in Items(), [x for x in Items()], tuple(Items()), set(Items()), dict.fromkeys(Items()))

class NoIter:
    __iter__ = None

class BadIter:
    def __iter__(self):
        return [1]

for bad in (5, NoIter(), BadIter(), None, len):
    attempt(list, bad)
    attempt(tuple, bad)
    attempt(set, bad)
    attempt(lambda: [x for x in bad])
    attempt(lambda: 1 in bad)
    attempt(iter, bad)
attempt(next, [])
attempt(next, iter([]))
attempt(next, iter([]), "default")
it = iter([1, 2, 3].pop, 2)
print(list(it), type(it).__name__)
it = iter(lambda: 5, 5)
print(list(it))

def gen():
    yield 1
    return 2

g = gen()
print(list(g), list(g))
for cls in (list, tuple, set, frozenset, dict.fromkeys):
    print(cls(x for x in "ab" if x == "a"))

class Raises:
    def __iter__(self):
        raise KeyError("in iter")

for f in (list, tuple, set, dict, dict.fromkeys, sum, sorted, enumerate, zip, lambda x: [*x], lambda x: map(str, x)):
    attempt(f, Raises())
