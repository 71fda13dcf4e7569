# defaultdict, OrderedDict, Counter, ChainMap, namedtuple.
from collections import *
from collections import abc
import collections

d = defaultdict(list)
for k, v in ("ax", "by", "az"):
    d[k].append(v)
print(d, d.get("q"), "q" in d, dict(d), d["new"], len(d), d.copy() == d, type(d.copy()).__name__)
n = defaultdict(lambda: defaultdict(int))
n["a"]["b"] += 2
print({k: dict(v) for k, v in n.items()}, d.default_factory)
d.default_factory = None
try:
    d["absent"]
except KeyError as e:
    print(repr(e))
r = defaultdict()
r["self"] = r
print(r)


class Missing(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Missing(int)["ab"], Missing(int))

o = OrderedDict.fromkeys("abc", 1)
o.move_to_end("a")
print(o, list(o))
o.move_to_end("c", last=False)
print(list(o.items()), list(reversed(o)), o.popitem(), o.popitem(last=False), o)
o["z"] = 26
o |= {"y": 25}
print(o, o | {"a": 0}, {"q": 1} | o, o.pop("no", None), o == dict(o), o.copy() is o)
s = OrderedDict()
s["s"] = s
print(s)

c = Counter("abracadabra")
print(c, c.most_common(2), c["none"], c.total(), sorted(c.elements()))
c.update("aaa", z=2)
c.subtract({"b": 5})
print(c, +c, -c, c + Counter("b"), c - Counter("a"), c & Counter("aab"), c | Counter("q"), c >= Counter("a"))
del c["absent"]
c["none"] += 1
print(c.copy() == c, Counter(a=0) == Counter(), Counter(["x", "x"]), Counter(), Counter(None), Counter({"k": 3}))
c -= Counter("a" * 20)
print(c)

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], list(m), len(m), m.parents, m.new_child({"c": 0}), "b" in m, m.get("q", 5))
m["b"] = 9
del m["a"]
print(m, dict(m), m | {"z": 1})
for bad in (lambda: m["none"], lambda: m.__delitem__("a")):
    try:
        bad()
    except KeyError as e:
        print(repr(e))

P = namedtuple("P", "x, y", defaults=[0])
p = P(3)
print(p, p.x, p[1], p._asdict(), p._replace(y=4), P._make("ab"), P._fields, P._field_defaults, P.__doc__, P.x.__doc__)
print(P(1, 2) == (1, 2), hash(p) == hash((3, 0)), P(y=1, x=2), P.__match_args__, P.__module__, P.__new__.__defaults__ is not None or True)
try:
    p.x = 5
except AttributeError as e:
    print(e)


class Q(namedtuple("Q", "a b")):
    __slots__ = ()

    @property
    def total(self):
        return self.a + self.b


print(Q(1, 2), Q(1, 2).total, Q(b=5, a=1)._replace(a=9).total)
print(namedtuple("R", ["def", "a", "a", "_x"], rename=True)._fields)
match p:
    case P(x=3, y=yy):
        print("matched", yy)
a, b = p
print(a, b, *p)

u = UserDict(a=1)
u["b"] = 2
print(u, list(u), u.pop("a"), u | {"c": 3}, isinstance(u, abc.MutableMapping))
l = UserList([3, 1, 2])
l.sort()
print(l, l + [4], l[:2], type(l[:2]).__name__, l * 2, l == [1, 2, 3], l.index(2))
t = UserString("Hello")
print(t.upper(), t + "!", t[1:3], "ell" in t, t.find("l"), t == "Hello", len(t), type(t.lower()).__name__)
print(isinstance(deque(), abc.MutableSequence), isinstance({}, abc.Mapping), issubclass(list, abc.Sequence), isinstance(d.keys(), abc.KeysView))
