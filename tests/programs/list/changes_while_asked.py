"""Lists that shrink while they are compared, and containers too deep for repr."""
import sys


def t(f, *args):
    try:
        print(f(*args))
    except RecursionError as e:
        print(type(e).__name__, str(e)[:48])
    except Exception as e:
        print(type(e).__name__, e)


class Clears:
    def __init__(self, which):
        self.which = which

    def __eq__(self, other):
        lists[self.which].clear()
        return NotImplemented

    def __lt__(self, other):
        return True


for op in ('__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__'):
    lists = [[Clears(1)], [Clears(0)]]
    t(getattr(lists[0], op), lists[1])
    lists = [[Clears(0)], [1]]
    t(getattr(lists[0], op), lists[1])
    lists = [[1, Clears(0), 3], [1, 2, 3]]
    t(getattr(lists[0], op), lists[1])

for wrap in (lambda v: [v], lambda v: {1: v}, lambda v: (v,), lambda v: {1: v}.values()):
    deep = wrap(0)
    for _ in range(sys.getrecursionlimit() + 100):
        deep = wrap(deep)
    t(repr, deep)
    shallow = wrap(0)
    for _ in range(100):
        shallow = wrap(shallow)
    print(len(repr(shallow)))


class Endless:
    def __getitem__(self, index):
        return index


it = iter(Endless())
it.__setstate__(sys.maxsize - 2)
print(next(it) == sys.maxsize - 2, next(it) == sys.maxsize - 1)
t(next, it)
t(next, it)
