"""Functions that only pass *args and **kwargs on, and their limits."""
import functools


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


def plain(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


def only_args(function):
    def wrapper(*args):
        return function(*args)
    return wrapper


def with_self(function):
    def wrapper(self, *args, **kwargs):
        return function(self, *args, **kwargs)
    return wrapper


def with_more(function):
    def wrapper(a, b=2, *args, key=None, **kwargs):
        result = function(a, b, *args, **kwargs)
        return key, result
    return wrapper


def positional_only(function):
    def wrapper(a, /, *args, **kwargs):
        return function(a, *args, **kwargs)
    return wrapper


def twice(function):
    def wrapper(*args, **kwargs):
        first = function(*args, **kwargs)
        return first, function(*args, **kwargs)
    return wrapper


def branches(function, other):
    def wrapper(*args, **kwargs):
        if other:
            return other(*args, **kwargs)
        try:
            return function(*args, **kwargs)
        except ValueError as error:
            return "caught", str(error), function(1)
    return wrapper


def looks(function):
    def wrapper(*args, **kwargs):
        if args:
            return len(args), function(*args, **kwargs)
        return kwargs, function(*args, **kwargs)
    return wrapper


def keeps(function):
    kept = []

    def wrapper(*args, **kwargs):
        kept.append(args)
        kept.append(kwargs)
        return function(*args, **kwargs), len(kept)
    return wrapper


def adds(function):
    def wrapper(*args, **kwargs):
        kwargs["added"] = 1
        return function(*args, **kwargs)
    return wrapper


def drops_keywords(function):
    def wrapper(*args, **kwargs):
        return function(*args)
    return wrapper


def later(function):
    def wrapper(*args, **kwargs):
        yield 1
        yield function(*args, **kwargs)
    return wrapper


def captured(function):
    def wrapper(*args, **kwargs):
        return lambda: function(*args, **kwargs)
    return wrapper


def extra_keyword(function):
    def wrapper(*args, **kwargs):
        return function(*args, flag=True, **kwargs)
    return wrapper


def outcome(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return type(error).__name__, str(error)


for maker in (plain, only_args, with_self, with_more, positional_only, twice, looks, keeps, adds, drops_keywords,
              extra_keyword, lambda f: branches(f, None), lambda f: branches(f, show)):
    for target in (show, lambda a, b=1, *, c=3: (a, b, c), lambda: 0, print.__class__, dict, int):
        wrapped = maker(target)
        print(outcome(wrapped))
        print(outcome(wrapped, 1))
        print(outcome(wrapped, 1, 2))
        print(outcome(wrapped, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
        print(outcome(wrapped, 1, c=5))
        print(outcome(wrapped, a=1, b=2, key=4))
        print(outcome(wrapped, 1, key=4, z=1, y=2, x=3, w=4, v=5, u=6, t=7, s=8, r=9, q=10))
        print(outcome(wrapped, **{"self": 1}))
        print(outcome(wrapped, 1, self=1))
        print(outcome(wrapped, 1, flag=2))
print(list(later(show)(1, k=2)), captured(show)(1, k=2)())


class Box:
    def __init__(self, n):
        self.n = n

    @plain
    def get(self, more=0):
        return self.n + more

    @with_self
    def both(self, *args, **kwargs):
        return self.n, args, kwargs

    @classmethod
    @plain
    def make(cls, n):
        return cls(n)

    @staticmethod
    @plain
    def static(n):
        return n

    @property
    @plain
    def value(self):
        return self.n

    __call__ = plain(lambda self, *a, **k: (self.n, a, k))


box = Box(3)
print(box.get(), box.get(2), box.get(more=4), box.both(1, k=2), Box.make(5).get(), Box.static(6), box.value, box(1, z=2))
print(Box.get(box, 1), outcome(box.get, 1, 2, 3), outcome(Box.get))


@plain
@plain
@only_args
@plain
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(50))
try:
    deep(10 ** 6)
except RecursionError as error:
    print("RecursionError")


class Odd(dict):
    def keys(self):
        return ["k1", "k2"]

    def __getitem__(self, name):
        return name + "!"


print(show(**Odd()), outcome(show, **{"a": 1}))
table = {"a": 1}


def changes(**kwargs):
    kwargs["b"] = 2
    return table, kwargs


print(changes(**table), table)
print(outcome(lambda: show(**{1: 2})), outcome(lambda: show(**[1])), outcome(lambda: show(*1)))
print(plain(show).__name__, plain(show).__code__.co_flags & 12, plain(show).__code__.co_varnames[:2])
