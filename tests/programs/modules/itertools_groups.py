# chain, zip_longest, groupby, tee.
from itertools import *

print(list(chain("ab", [1], (), {2: 3})), list(chain()), list(chain.from_iterable(["ab", [1]])))
c = chain([1], 5, [2])
print(next(c))
try:
    next(c)
except TypeError as e:
    print(e)
print(list(c))


def gen():
    yield "ab"
    yield "c"
    raise ValueError("in source")


c = chain.from_iterable(gen())
out = []
try:
    for x in c:
        out.append(x)
except ValueError as e:
    print(out, e)

print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([], [])), list(zip_longest("ab", "c", "def")))
z = zip_longest([1, 2], iter([]), fillvalue=0)
print(next(z), list(z), list(z))

for key, group in groupby("AAAABBBCCDAABBB"):
    print(key, list(group), end=" ")
print()
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
groups = [(k, g) for k, g in groupby("aabb")]
print([(k, list(g)) for k, g in groups])
g = groupby("aabbc")
k, first = next(g)
print(k, next(first))
k, second = next(g)
print(k, list(first), list(second), next(g)[0], list(g))
g = groupby([1, 1.0, True, 2])
print([(k, list(v)) for k, v in g])
nan = float("nan")
print(len(list(groupby([nan, nan, float("nan")]))))

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), tee([], 0))
a, b, c = tee(iter("xyz"), 3)
next(a)
d, e = tee(a)
print(list(d), list(a), list(b), list(c), list(e), d is a)
a, b = tee(range(5))
next(a)
x = a.__copy__()
print(list(x), list(a))
n = 0
a, b = tee(range(100000))
for p in a:
    n += p
for p in b:
    n -= p
print(n)


class Reenter:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration
        return next(self.other)


r = Reenter()
a, b = tee(r)
r.other = b
try:
    next(a)
except RuntimeError as e:
    print(e)
