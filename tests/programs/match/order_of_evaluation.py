# What match asks its subject, in which order, and how often.
log = []


class Tracer:
    def __init__(self, **attrs):
        self.__dict__["attrs"] = attrs

    def __getattr__(self, name):
        log.append("get " + name)
        try:
            return self.attrs[name]
        except KeyError:
            raise AttributeError(name) from None

    def __eq__(self, other):
        log.append(f"eq {other!r}")
        return False


class Point(Tracer):
    __match_args__ = ("x", "y")


def value(v):
    log.append(f"value {v}")
    return v


class Ns:
    @property
    def a(self):
        log.append("ns.a")
        return 1


ns = Ns()


def run(subject):
    log.clear()
    match subject:
        case 1 | 2:
            r = "number"
        case "s" | None | True:
            r = "single"
        case Point(x=1, y=yy):
            r = ("x=1", yy)
        case Point(5, 6) | Point(z=7):
            r = "second"
        case Point(a, b) if log.append("guard") or a == b:
            r = ("guarded", a)
        case ns.a:
            r = "dotted"
        case [x, *rest] if value(len(rest)) > 1:
            r = ("list", x, rest)
        case [_, _]:
            r = "pair"
        case {"k": v, **others}:
            r = ("mapping", v, others)
        case float() | complex() as number:
            r = ("as", number)
        case _:
            r = "other"
    return r, list(log)


for subject in [1, 2, 3, "s", None, True, Point(x=1, y=2), Point(x=5, y=6), Point(x=5, z=7), Point(x=3, y=3), Point(x=3, y=4), Point(), [1, 2, 3], [1, 2], [], {"k": 1, "l": 2}, {}, 1.5, 2j, object]:
    print(run(subject))


class Map(dict):
    def get(self, key, default=None):
        log.append(f"get {key}")
        return super().get(key, default)

    def __getitem__(self, key):
        log.append(f"getitem {key}")
        return super().__getitem__(key)

    def __contains__(self, key):
        log.append(f"contains {key}")
        return super().__contains__(key)


def maps(subject):
    log.clear()
    match subject:
        case {"a": 1, "b": 2}:
            r = "both"
        case {"a": x, **rest}:
            r = ("a", x, rest)
        case {}:
            r = "empty pattern"
    return r, list(log)


print(maps(Map(a=1, b=2)), maps(Map(a=1)), maps(Map(a=3, c=4)), maps(Map()))


class Seq:
    def __len__(self):
        log.append("len")
        return 2

    def __getitem__(self, i):
        log.append(f"item {i}")
        return i


import collections.abc
collections.abc.Sequence.register(Seq)


def seqs(subject):
    log.clear()
    match subject:
        case [a, b, c]:
            r = 3
        case [0, 5]:
            r = "0 5"
        case [first, *_]:
            r = first
    return r, list(log)


print(seqs(Seq()))
for bad in ["class X: __match_args__ = ['x']", "class X: __match_args__ = ('x', 5)", "class X: __match_args__ = ('x', 'x')\n_ = X.x = 1", "class X: pass"]:
    space = {}
    exec(bad, space)
    X = space["X"]
    try:
        match X():
            case X(1, 2):
                print("matched")
            case _:
                print("no match")
    except TypeError as e:
        print(e)
try:
    match 5:
        case int(1, 2):
            pass
except TypeError as e:
    print(e)
try:
    match 5:
        case log(1):
            pass
except TypeError as e:
    print(e)
try:
    match {"a": 1}:
        case {ns.a: 1, 1: 2}:
            pass
    key = "a"

    class K:
        k = "a"
        l = "a"
    match {"a": 1}:
        case {K.k: 1, K.l: 1}:
            print("twice")
except ValueError as e:
    print(e)
