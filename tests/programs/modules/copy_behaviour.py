# copy and deepcopy of builtins, instances, and what takes part through methods.
import copy
from collections import OrderedDict, defaultdict, deque, namedtuple


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


a = Node([1, 2])
a.links.append(a)
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.value is a.value, b.links is a.links, c.value is a.value, c.value, c.links[0] is c)
x = [1, [2, 3], {"k": (4, [5])}]
x.append(x)
y = copy.deepcopy(x)
print(y[3] is y, y[1] == x[1], y[1] is x[1], y[2], copy.copy(x)[1] is x[1])
t = (1, "a", (2.5, None))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(({},))[0] == {}, copy.deepcopy(len) is len, copy.copy(int) is int)


class Hooks:
    def __copy__(self):
        return "shallow"

    def __deepcopy__(self, memo):
        return "deep"


print(copy.copy(Hooks()), copy.deepcopy([Hooks()]))


class Slots:
    __slots__ = ("p", "q")


s = Slots()
s.p = [1]
d = copy.deepcopy(s)
print(d.p, d.p is s.p, hasattr(d, "q"), copy.copy(s).p is s.p)


class State:
    def __init__(self):
        self.n = 1

    def __getstate__(self):
        return {"kept": self.n}

    def __setstate__(self, state):
        self.got = state


print(copy.copy(State()).got, copy.deepcopy(State()).__dict__)


class MyList(list):
    pass


m = MyList([1, [2]])
m.tag = ["t"]
n = copy.deepcopy(m)
print(n, type(n).__name__, n.tag, n.tag is m.tag, n[1] is m[1], copy.copy(m).tag is m.tag)
for value in (defaultdict(list, a=[1]), OrderedDict(a=[1]), deque([[1]], 3), {1, 2}, frozenset([1]), bytearray(b"x"), namedtuple("P", "x y")(1, [2])):
    z = copy.deepcopy(value)
    print(z == value, type(z) is type(value), copy.copy(value) == value)


class Method:
    def f(self):
        return id(self)


o = Method()
g = copy.deepcopy(o.f)
print(g() != o.f(), copy.Error.__name__)
