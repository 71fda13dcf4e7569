"""Subclasses of tuple, with and without a dict."""


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])

p = Point(1, 2)
p.label = "origin"
print(p, p.x, p.label, p.__dict__, p + (1, 1), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), len(p))
print(type(p[:]).__name__, type(p * 2).__name__, isinstance(p, tuple), tuple(p), type(tuple(p)).__name__, p < (1, 3))
a, b = p
print(a, b, {p: 1}[(1, 2)])

class Bare(tuple):
    __slots__ = ()

q = Bare([1, 2, 3])
print(q, type(q).__name__)
try:
    q.z = 1
except AttributeError as error:
    print(error)
try:
    class Bad(tuple):
        __slots__ = ("a",)
except TypeError as error:
    print(error)
r = Point(3, 4)
r.n = 5
r.m = [6]
print(vars(r), Bare() == (), Bare("ab"))

class Long(tuple):
    pass

for n in (0, 1, 10, 1000):
    v = Long(range(n))
    v.tag = n
    assert v.tag == n and len(v) == n and sum(v) == n * (n - 1) // 2
print(v.tag)
