"""Keywords for the __init__ of subclasses of types whose __new__ takes none."""
import itertools


def attempt(make):
    try:
        x = make()
        return f"{type(x).__name__} {getattr(x, 'newarg', 'none')}"
    except TypeError as e:
        return str(e)


def check(base, *args):
    class Plain(base):
        pass

    class Init(base):
        def __init__(self, *args, newarg=None):
            self.newarg = newarg

    class New(base):
        def __new__(cls, *args, newarg=None):
            self = super().__new__(cls, *args)
            self.newarg = newarg
            return self

    class InitBelow(Init):
        pass

    for cls in (base, Plain, Init, New, InitBelow):
        if base is list and cls is New:
            continue
        print(base.__name__, cls.__name__, attempt(lambda: cls(*args, newarg=3)), attempt(lambda: cls(*args)))


check(float, 2.5)
check(tuple, (1, 2))
check(list, (1, 2))
check(set, (1, 2))
check(frozenset, (1, 2))
check(int, 5)
check(complex, 5)
check(str, 'a')
check(bytes, b'a')
check(filter, None, [1])
check(map, len, ['a'])
check(itertools.chain, [1])
check(itertools.starmap, len, [1])
