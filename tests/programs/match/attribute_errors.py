# Errors while matching leave names unbound and carry their context.
class Raises:
    __match_args__ = ("x",)
    @property
    def x(self):
        raise KeyError("x")
def f(v):
    a = "old"
    try:
        match v:
            case [a, Raises(1)]:
                pass
    except KeyError as e:
        return a, e.args, e.__context__
print(f([1, Raises()]))
def g(v):
    try:
        match v:
            case {"k": a, "l": Raises(x=b)}:
                pass
    except KeyError:
        try:
            return a
        except UnboundLocalError as e:
            return str(e), type(e.__context__).__name__
print(g({"k": 1, "l": Raises()}))
class IterRaises(list):
    def __iter__(self):
        raise OSError("iter")
try:
    match IterRaises([1]):
        case [a]:
            pass
except OSError as e:
    print(e)
try:
    a
except NameError as e:
    print(e)
class Hash:
    KEY = {}
    OK = (1, 2)
match {(1, 2): 3}:
    case {Hash.OK: v}:
        print(v)
try:
    match {1: 2}:
        case {Hash.KEY: v}:
            pass
except TypeError as e:
    print(e)
class Slots:
    __slots__ = ("a",)
    __match_args__ = ("a",)
match Slots():
    case Slots(a):
        print("?")
    case Slots():
        print("unset slot")
s = Slots()
s.a = 4
match s:
    case Slots(b):
        print(b)
def deep(n):
    match n:
        case 0:
            return 0
        case _:
            return deep(n + 1)
try:
    deep(1)
except RecursionError:
    print("RecursionError")
