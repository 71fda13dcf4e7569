"""Subclasses of native types with an __init__ or __new__ that takes keywords of its own."""
import itertools


def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def init(self, *args, extra=None):
    self.extra = extra


for base, args in [(list, ([1, 2],)), (tuple, ([1, 2],)), (set, ([1],)), (frozenset, ([1],)), (float, (1.5,)),
                   (filter, (None, [0, 1])), (map, (str, [1, 2])), (reversed, ('ab',)), (itertools.chain, ('ab', 'c')),
                   (itertools.cycle, ('ab',)), (itertools.islice, ('abcd', 1, 3)), (itertools.takewhile, (bool, [1, 0])),
                   (itertools.starmap, (pow, [(2, 3)])), (itertools.filterfalse, (None, [0, 1]))]:
    plain = type('plain', (base,), {})
    with_init = type('with_init', (base,), {'__init__': init})

    def new(cls, *args, extra=None, base=base):
        self = base.__new__(cls, *args)
        self.extra = extra
        return self

    with_new = type('with_new', (base,), {'__new__': new})
    made = with_init(*args, extra=3)
    print(base.__name__, made.extra, type(made).__name__)
    t(lambda: with_init(*args, other=3))
    t(lambda: type(plain(*args)).__name__)
    t(lambda: plain(*args, extra=3))
    t(lambda: base(*args, extra=3))
    t(lambda: with_new(*args, extra=4).extra)


class Both(list):
    def __new__(cls, items, extra=None):
        return super().__new__(cls, items)

    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra


print(Both([1, 2], extra=5), Both([1], 6).extra)
