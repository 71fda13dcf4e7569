"""What is evaluated, in which order and how often."""
log = []


class Meta(type):
    def __instancecheck__(cls, x):
        log.append(f"isinstance {cls.__name__}")
        return super().__instancecheck__(x)


class V:
    def __init__(self, n): self.n = n

    def __eq__(self, other):
        log.append(f"eq {self.n}")
        return self.n == other


class NS:
    def __getattr__(self, name):
        log.append(f"get {name}")
        return V(int(name[1:]))


class P(metaclass=Meta):
    @property
    def a(self):
        log.append("a")
        return 1

    @property
    def b(self):
        log.append("b")
        return 2

    @property
    def __match_args__(self):
        log.append("instance match args")
        return ()


class Q(P):
    __match_args__ = ("a", "b")


class S:
    def __init__(self, *items): self.items = items

    def __len__(self):
        log.append("len")
        return len(self.items)

    def __getitem__(self, i):
        log.append(f"item {i!r}")
        return self.items[i]


import collections.abc
collections.abc.Sequence.register(S)


class M(dict):
    def get(self, key, default=None):
        log.append(f"get {key}")
        return super().get(key, default)

    def keys(self):
        log.append("keys")
        return super().keys()

    def __getitem__(self, key):
        log.append(f"item {key}")
        return super().__getitem__(key)

    def __contains__(self, key):
        log.append(f"contains {key}")
        return super().__contains__(key)


ns = NS()


def show(label, result):
    print(label, result, log)
    log.clear()


def values(x):
    match x:
        case ns.v1 | ns.v2: return 12
        case ns.v3: return 3


for x in (1, 2, 3, 4):
    show(x, values(x))


def classes(x):
    match x:
        case Q(1, 3): return "13"
        case Q(1, b=2): return "12"
        case P(a=2): return "2"


for x in (Q(), P(), 5):
    try:
        show(type(x).__name__, classes(x))
    except TypeError as e:
        show(type(x).__name__, e)


def sequences(x):
    match x:
        case [1, 2]: return "12"
        case [1, 3, *_]: return "13*"
        case [_, _, 3]: return "__3"
        case [_, *_, 5]: return "_*5"
        case [_, _, _, _]: return "____"
        case [*_]: return "*"


for x in (S(1, 2), S(1, 3), S(1, 3, 4), S(0, 0, 3), S(0, 0, 0, 5), S(0, 0, 0, 0), S(), S(9, 9, 9, 9, 9)):
    show(x.items, sequences(x))


def mappings(x):
    match x:
        case {"a": 1, "b": 2}: return "ab"
        case {"a": 1, **rest}: return rest
        case {}: return "any"


for x in (M(a=1, b=2), M(a=1, c=3), M(b=2), M()):
    show(dict.__repr__(x), mappings(x))


def bindings(x):
    a = b = c = "unset"
    try:
        match x:
            case [a, b, 1]: pass
            case [a, [b, c], 2]: pass
            case [c, *a] if log.append(("guard", a, c)): pass
            case _: pass
    finally:
        return a, b, c


for x in ([1, 2, 1], [1, 2, 3], [1, [2, 3], 2], [1, [2, 3], 4], [1], []):
    show(x, bindings(x))


class Raises:
    def __init__(self, where): self.where = where
    def __eq__(self, other): raise KeyError("eq")
    @property
    def attr(self): raise (AttributeError("hidden") if self.where == 1 else ZeroDivisionError("seen"))


def raising(x):
    match x:
        case Raises(attr=1): return "attr"
        case Raises(): return "no attr"
        case 1: return "one"


for x in (Raises(1), Raises(2)):
    try:
        print(raising(x))
    except Exception as e:
        print(type(e).__name__, e)
try:
    match Raises(1):
        case 1: pass
except KeyError as e:
    print(e)


def subject():
    log.append("subject")
    return 3


match subject():
    case 1 | 2: pass
    case x if x == log.append("g1"): pass
    case 3: show("three", None)


class BadArgs1: __match_args__ = ["a"]
class BadArgs2: __match_args__ = (1,)
class BadArgs3: __match_args__ = ("a", "a")
class BadArgs4: pass
class BadArgs5: __match_args__ = ()
class BadArgs6: __match_args__ = ("a", "b")


for cls in (BadArgs1, BadArgs2, BadArgs3, BadArgs4, BadArgs5, BadArgs6):
    x = cls()
    x.a = x.b = 1
    for n in range(3):
        try:
            match n, x:
                case 0, cls(1): r = 1
                case 1, cls(1, 1): r = 2
                case 2, cls(1, a=1): r = 3
                case _: r = "none"
            print(cls.__name__, n, r)
        except TypeError as e:
            print(cls.__name__, n, e)
for bad in (5, "int", None, [int], int | str):
    try:
        match 3:
            case bad(): print("matched")
            case _: print("no")
    except TypeError as e:
        print(e)
for args in ((1, 2), (1,)):
    try:
        match 3:
            case int(1, 2): pass
    except TypeError as e:
        print(e)
try:
    match {}:
        case {ns.k1: 1, ns.k1: 2}: pass
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
log.clear()


class K:
    a = "key"


try:
    match {"key": 1}:
        case {K.a: 1, "key": 2}: pass
except ValueError as e:
    print(e)
