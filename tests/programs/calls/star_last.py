# f(a, *rest): one star behind other arguments, with iterables of every kind.
import traceback


def f(*args):
    return args


def three(a, b=2, c=3):
    return a, b, c


class Own:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


class Odd(list):
    def __iter__(self):
        yield "from iter"


class OddTuple(tuple):
    def __iter__(self):
        yield "from iter"


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


class Bad:
    def __iter__(self):
        raise KeyError("bad")


class Worse:
    def __iter__(self):
        yield 1
        raise TypeError("in the middle")


for rest in [(), [], (1,), [1, 2], "ab", {"k": 1}, {5}, range(3), Own(2), Odd([1]), OddTuple((1,)), Old(), (i for i in "xy"), iter([7]),
             b"\x01\x02", list(range(40)), tuple(range(9))]:
    print(f(0, *rest) if not hasattr(rest, "__next__") else f("it", *rest))
for rest in [3, None, Bad(), Worse(), 2.5, f, type]:
    try:
        print(f(0, *rest))
    except Exception as e:
        print(type(e).__name__, e)
for rest in [(), (5,), [5, 6], [5, 6, 7], "no"]:
    try:
        print(three(1, *rest))
    except TypeError as e:
        print(e)
print(three(*[1], *[2]), three(1, *[2], 3), three(1, *[2], **{"c": 9}), three(1, *(), c=5), max(3, *[1, 9]), print("a", *"bc"))


class Method:
    def m(self, *args):
        return args, self.__class__.__name__

    @classmethod
    def c(cls, a, *args):
        return cls.__name__, a, args

    def __call__(self, *args):
        return "called", args


thing = Method()
print(thing.m(1, *[2]), Method.c(1, *(2, 3)), thing(1, *"z"), Method.m(thing, *[4]), int("11", *[2]), dict([], *[]))
changing = [1, 2]


def changes(*args):
    changing.clear()
    changing.append(9)
    return args


print(changes(0, *changing), changing)
order = []


def note(x):
    order.append(x)
    return x


print(f(note(1), note(2), *[note(3)]), f(note(4), *note((5, 6))), order)


def generated():
    yield f((yield 1), *(yield 2))


g = generated()
print(next(g), g.send("a"), g.send("bc"))


def fails():
    return f(1,
             *5)


try:
    fails()
except TypeError:
    print(traceback.format_exc().splitlines()[-3:])
try:
    missing_name(1, *[2])
except NameError as e:
    print(e)
try:
    (3)(1, *[2])
except TypeError as e:
    print(e)
try:
    len(1, *[2])
except TypeError as e:
    print(e)
