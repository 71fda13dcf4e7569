# functools: caches, wrappers, orderings, dispatch.
import functools
from functools import *

calls = []


@lru_cache(maxsize=2)
def square(x, *, note=None):
    """Doc of square."""
    calls.append((x, note))
    return x * x


print(square(2), square(2), square(3), square(4), square(2), calls)
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__, square.__wrapped__(9))
print(square(2, note=1), square(2, note=1), square.cache_info())
square.cache_clear()
print(square.cache_info(), calls)
info = square.cache_info()
print(info.hits, info[1], info._asdict(), info._replace(hits=5), tuple(info), info._fields)


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


class Holder:
    def __init__(self):
        self.count = 0

    @lru_cache(maxsize=None)
    def method(self, x):
        self.count += 1
        return x, self.count

    @cached_property
    def once(self):
        """Doc of once."""
        self.count += 100
        return self.count

    def pair(self, a, b=2, *rest, **kw):
        return a, b, rest, kw

    half = partialmethod(pair, 1)
    named = partialmethod(pair, b=5)


h = Holder()
print(h.method(1), h.method(1), h.method(2), Holder.method.cache_info())
print(h.once, h.once, h.__dict__, Holder.once.__doc__)
del h.once
print(h.once)
print(h.half(), h.half(7), h.half(7, 8, z=1), h.named(3), Holder.half(h, 4))
try:
    lru_cache(lambda x: x)([])
except TypeError as e:
    print(e)


class Slotted:
    __slots__ = ()

    @cached_property
    def p(self):
        return 1


try:
    Slotted().p
except TypeError as e:
    print(e)


def decorate(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """Own doc."""
        return f(*args, **kwargs)
    return wrapper


@decorate
def documented(a: int) -> str:
    """The doc."""
    return str(a)


documented.extra = 1
print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__name__, documented(3), documented.__qualname__)
print(wraps(documented)(lambda: 0).extra)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a <= Version(1), a >= Version(1), a > Version(1))
try:
    a <= 3
except TypeError as e:
    print(e)
try:
    total_ordering(type("N", (), {}))
except ValueError as e:
    print(e)

print(sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)), max("abc", key=cmp_to_key(lambda x, y: (x > y) - (x < y))))
print(reduce(lambda x, y: x * y, range(1, 6)), reduce(lambda x, y: x + y, [], "start"), reduce(max, [3, 9, 2]))

p = partial(int, base=2)
p.note = "attribute"
print(p("101"), p.keywords, p.args, p.note, p.__dict__)
q = partial(partial(max, 5), 7)
print(q(1), q.args, q.func is max, partial(p, "11")(), partial(p).func is p)


class P(partial):
    pass


print(P(max, 1)(3), P(max, 1), isinstance(P(P(max), 1).func, P))


@singledispatch
def show(x):
    return "object " + repr(x)


@show.register
def _(x: int):
    return "int " + str(x)


@show.register(list)
@show.register(tuple)
def _(x):
    return "sequence " + str(len(x))


@show.register
def _(x: float | None):
    return "float or None"


print(show("a"), show(1), show(True), show([1]), show((1, 2)), show(1.5), show(None), show({}))
print(show.dispatch(bool)(False), list(show.registry), show.__name__)
for wrong in (lambda: show(), lambda: show.register(1), lambda: show.register("x", show), lambda: show.register(lambda x: 0)):
    try:
        wrong()
    except TypeError as e:
        print(str(e).split(" at 0x")[0])


class Methods:
    @singledispatchmethod
    def f(self, x):
        return "any", x

    @f.register
    def _(self, x: int):
        return "int", x

    @f.register(str)
    def _(self, x):
        return "str", x


print(Methods().f(1), Methods().f("a"), Methods().f(None))
