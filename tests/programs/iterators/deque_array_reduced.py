"""Copies and pickles of deques, of their iterators and of those of arrays; how subclasses compare."""
import array
import collections.abc
import copy
import pickle
from collections import deque


def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Empty(deque):
    def __iter__(self):
        return iter([])


class Bad(deque):
    def __iter__(self):
        raise TypeError('bad iteration')


class Slots(deque):
    __slots__ = ('x', 'y', '__dict__')


class Other(deque):
    pass


print(Empty([1, 2, 3]) == Empty([4, 5, 6]), Empty([1]) == Empty([1, 2]), Empty([1]) < deque([1]))
for a, b in [([1, 2], [1, 3]), ([1], [1]), ([1, 2], [1]), ([], [0]), ([2], [1, 5])]:
    a, b = deque(a), deque(b)
    print(a < b, a <= b, a == b, a != b, a > b, a >= b)


class Changes:
    def __eq__(self, other):
        changed.append(1)
        return True


changed = deque([Changes(), Changes()])
t(lambda: changed == deque([1, 2]))

for protocol in range(5):
    d = Slots('abc', 4)
    d.x, d.z = 1, [d]
    e = pickle.loads(pickle.dumps(d, protocol))
    print(type(e), list(e), e.maxlen, e.x, e.z[0] is e, hasattr(e, 'y'))
    t(pickle.dumps, Bad('abc'), protocol)
for make in (iter, reversed):
    it = make(deque('abcd'))
    Iterator = type(it)
    for steps in range(6):
        print(list(copy.copy(it)), list(pickle.loads(pickle.dumps(it))), it.__reduce__()[1][1])
        next(it, None)
    print(list(Iterator(deque('xyz'))), list(Iterator(deque('xyz'), 2)), list(Iterator(deque('xyz'), 9)),
          list(Iterator(deque('xyz'), -9)))
    t(Iterator)
    t(Iterator, 1)
    t(Iterator, deque(), 1, 2)
    t(Iterator, deque('a'), 'x')

d = Other()
Other.__new__ = lambda cls, *args, **kwargs: [42]
t(lambda: d * 42)
t(lambda: d + deque([1]))

it = iter(array.array('b', [1, 2, 3]))
for steps in range(5):
    print(list(pickle.loads(pickle.dumps(it))), len(it.__reduce__()))
    next(it, None)
it = iter(array.array('i', range(5)))
for state in (3, -2, 99):
    it.__setstate__(state)
    print(it.__reduce__()[2])
t(it.__setstate__, 'x')
a = array.array('b', [1])
print(isinstance(a, collections.abc.MutableSequence), issubclass(array.array, collections.abc.Sequence))
for method in (a.__mul__, a.__rmul__, a.__imul__, deque().__mul__, deque().__imul__):
    t(method, 'x')
t(lambda: a * 'x')
t(lambda: a * a)


def multiply_in_place(v, by):
    v *= by
    return v


t(multiply_in_place, a, 'x')
t(multiply_in_place, a, 3)
