# count, cycle, repeat: values, reprs, what happens around them.
from itertools import count, cycle, repeat, islice


def take(n, it):
    return list(islice(it, n))


for args in ((), (5,), (5, 2), (0.5,), (1, 0.25), (2**62 - 1,), (10**30, 10**29), (-3, -1), (True,), (1 + 2j, 1j)):
    c = count(*args)
    print(args, c, take(4, c), c)

c = count(2**62 - 2)
print([next(c) for _ in range(4)], c)
print(take(3, count(step=5)), take(3, count(start=1, step=-1)))


class Odd:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __add__(self, other):
        return Odd(self.n + other)

    def __repr__(self):
        return f"Odd({self.n})"


print(take(2, count(Odd(3), 4)))

y = cycle("abc")
print(take(7, y))
print(list(cycle([])))


def broken():
    yield 1
    raise ValueError("stop here")


y = cycle(broken())
print(next(y))
try:
    next(y)
except ValueError as e:
    print("error", e)
print(take(3, y))

r = repeat("x", 3)
print(r, r.__length_hint__(), next(r), r, list(r), r, list(r))
print(repeat([1]), take(2, repeat(object="o")))
print(list(map(pow, range(5), repeat(2))))
print(list(zip(repeat(1, times=2), "abc")))
print(sum(repeat(2, 10)), len(list(repeat(None, 0))))


class MyCount(count):
    def __next__(self):
        return super().__next__() * 10


m = MyCount(1, 2)
print(m, next(m), next(m), isinstance(m, count), type(m).__mro__[1])
x = count(1)
print(iter(x) is x, x.__reduce__(), repeat(1, 2).__reduce__(), count(1, 2).__reduce__())
