# Unpacking into targets, arguments and displays: every count and kind that fails.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


def gen(n, fail=None):
    for i in range(n):
        if i == fail:
            raise KeyError(i)
        yield i


class NoIter:
    pass


class BadIter:
    def __iter__(self):
        return 5


class BadNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("next")


class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 2


class Keys:
    __iter__ = None

    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class BadKeys:
    def keys(self):
        return 5


class NoItem:
    def keys(self):
        return ["a"]


SOURCES = {"none": lambda: None, "int": lambda: 5, "empty": lambda: (), "one": lambda: [1], "two": lambda: "ab", "three": lambda: gen(3), "four": lambda: range(4), "dict": lambda: {"x": 1, "y": 2}, "set": lambda: {7}, "fail": lambda: gen(3, 1),
           "noiter": NoIter, "baditer": BadIter, "badnext": BadNext, "old": OldStyle, "type": lambda: int, "bytes": lambda: b"xyz", "float": lambda: 1.5, "keys": Keys, "badkeys": BadKeys, "noitem": NoItem, "notimpl": lambda: NotImplemented}


def two(v):
    a, b = v
    return a, b


def none(v):
    [] = v
    return "empty"


def star_end(v):
    a, *b = v
    return a, b


def star_mid(v):
    a, *b, c = v
    return a, b, c


def star_first(v):
    *a, b, c = v
    return a, b, c


def star_only(v):
    *a, = v
    return a


def nested(v):
    (a, b), *c = v
    return a, b, c


def loop(v):
    return [(a, b) for a, b in v]


def loop_star(v):
    return [(a, b) for a, *b in v]


def items(v):
    box = [0, 0, 0]
    box[0], box[1], *box[2:] = v
    return box


def call(v):
    return (lambda *a, **k: (a, k))(*v)


def call_two(v):
    return (lambda a, b: (a, b))(*v)


def call_mapping(v):
    return (lambda *a, **k: (a, sorted(k.items())))(**v)


def call_named(v):
    return (lambda x, y=0: (x, y))(**v)


def display_list(v):
    return [0, *v, 9]


def display_tuple(v):
    return 0, *v


def display_set(v):
    return len({*v})


def display_dict(v):
    return {"k": 0, **v}


def exact(v):
    first, second, third = v
    return first + second + third


for function in (two, none, star_end, star_mid, star_first, star_only, nested, loop, loop_star, items, call, call_two, call_mapping, call_named, display_list, display_tuple, display_set, display_dict, exact):
    for name, make in SOURCES.items():
        try:
            print(function.__name__, name, function(make()))
        except Exception as error:
            print(function.__name__, name, type(error).__name__, error)
log = []


class Box:
    def __setattr__(self, name, value):
        log.append((name, value))
        if name == "bad":
            raise ValueError("bad")


box = Box()
try:
    box.a, box.bad, box.c = 1, 2, 3
except ValueError as error:
    print(error, log)
try:
    a, b = c, *d = "xy"
    print(a, b, c, d)
    a = b, *c = [1, 2, 3]
    print(a, b, c)
    i, values = 0, [5, 6, 7]
    i, values[i] = 2, 9
    print(i, values)
    values[0], values = values, 1
    print(values)
except Exception as error:
    print(type(error).__name__, error)


def f(a, b=2, *c, d, e=5, **g):
    return a, b, c, d, e, sorted(g.items())


for args, keywords in (((), {}), ((1,), {}), ((1,), {"d": 4}), ((1, 2, 3, 4), {"d": 5}), ((), {"a": 1, "d": 2}), ((1,), {"a": 2, "d": 3}), ((1,), {"d": 1, "z": 2, "y": 3}), ((), {"d": 1})):
    attempt(f, *args, **keywords)
attempt(lambda: f(1, *(), d=1, **{"d": 2}))
attempt(lambda: f(1, **{"d": 2}, **{"d": 3}))
attempt(lambda: f(1, **{"x": 2}, d=3, **{"y": 3}))
attempt(lambda: f(*[1], *(2, 3), **{"d": 1}, **{"q": 2}))
attempt(lambda: f(**{"a": 1, 5: 2}))
attempt(lambda: f(*5))
attempt(lambda: f(1, *None))
attempt(lambda: f(**5))
attempt(lambda: f(1, **[("d", 2)]))
attempt(lambda: print(*5))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(["ab", "c"]))
attempt(lambda: dict([[1, 2], 5]))
attempt(lambda: dict(5))
attempt(lambda: dict(None))
attempt(lambda: dict(Keys()))
attempt(lambda: dict(BadKeys()))
attempt(lambda: dict(NoItem()))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([5]))
attempt(lambda: {}.update(1, 2))
attempt(lambda: {**Keys()})
attempt(lambda: {[1]: 2})
