# OrderedDict: errors, views, iterators that notice changes, overridden methods, copies and states.
import copy
import pickle
import sys
from collections import OrderedDict


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, e.args)


# ---- Arguments ----
for args in (([], None), (5,), ([1],), (["a"],), (["abc"],), ([""],), ([[1, 2]],)):
    show(lambda: OrderedDict(*args))
    show(lambda: OrderedDict().update(*args))
show(lambda: OrderedDict().move_to_end([]))
show(lambda: OrderedDict(a=1).move_to_end([]))
show(lambda: OrderedDict(a=1).move_to_end("b"))
show(lambda: OrderedDict(a=1).move_to_end(1, 2, 3))
show(lambda: OrderedDict().popitem(1, 2))
show(lambda: OrderedDict().pop())
show(lambda: OrderedDict().pop(1))
show(lambda: OrderedDict().pop([]))
show(lambda: OrderedDict(a=1).pop(key="a", default=3))
show(lambda: OrderedDict().pop("a", default=3))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict().setdefault())
show(lambda: OrderedDict().setdefault([]))
show(lambda: OrderedDict().setdefault(key="q", default=4))
show(lambda: OrderedDict.fromkeys(seq=1))
show(lambda: OrderedDict.fromkeys(5))
show(lambda: OrderedDict.fromkeys("abc", value=7))
show(lambda: OrderedDict.update({}))
show(lambda: hash(OrderedDict()))
show(lambda: OrderedDict() < OrderedDict())
show(lambda: OrderedDict(self=1, other=2))
show(lambda: OrderedDict[int, str])
for n in (0, 1, 2, 5, 6, 10, 11, 100):
    print(n, sys.getsizeof(OrderedDict.fromkeys(range(n))), sys.getsizeof(OrderedDict((str(i), 1) for i in range(n))))

# ---- Views and iterators ----
o = OrderedDict(a=1, b=2, c=3)
for x in (o.keys(), o.values(), o.items(), iter(o), iter(o.items()), reversed(o), reversed(o.values())):
    print([cls.__name__ for cls in type(x).__mro__], type(x).__module__, list(x))
    show(lambda: type(x)(o))
print(o.keys(), o.values(), o.items(), o.keys().mapping)
print(o.keys() & {"a"}, o.items() ^ o.items(), o.keys() == o.keys(), o.keys() == {"a", "b", "c"}, {"a", "b", "c"} == o.keys())
print(sorted(o.keys() | "xy"), sorted(o.keys() - set("ab")), o.items() & {("b", 2)}, o.keys().isdisjoint("xyz"), ("a", 1) in o.items())
print(list(reversed(o.keys())), list(reversed(o.items())), list(reversed(o.values())))
it = iter(o)
next(it)
print(it.__reduce__()[1], next(copy.copy(it)), next(it))
show(lambda: it.__length_hint__())


def change(name, act):
    for make in (iter, reversed, lambda d: iter(d.items())):
        d = OrderedDict(a=1, b=2, c=3)
        walk = make(d)
        got = [next(walk)]
        act(d)
        try:
            got += walk
        except RuntimeError as e:
            print(name, e)
            show(lambda: next(walk, "over"))
        else:
            print(name, got)


change("none", lambda d: None)
change("value", lambda d: d.update(b=9))
change("insert", lambda d: d.update(x=9))
change("delete", lambda d: d.pop("b", None))
change("move", lambda d: d.move_to_end("b", last=False))
change("swap", lambda d: (d.pop("c", 0), d.update(c=1)))
change("clear", lambda d: d.clear())
last = iter(o)
for _ in o:
    next(last)
o["later"] = 4
print(next(last, "over"))

# ---- Overridden methods ----
calls = []


class Noted(OrderedDict):
    def __setitem__(self, key, value):
        calls.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        calls.append(("get", key))
        return super().__getitem__(key)

    def __delitem__(self, key):
        calls.append(("del", key))
        super().__delitem__(key)

    def __missing__(self, key):
        return "missing"


def noted(what, f):
    calls.clear()
    result = f()
    print(what, result, calls)


n = Noted(a=1)
noted("new", lambda: Noted([("x", 1)], y=2))
noted("update", lambda: n.update({"b": 2}, c=3))
noted("update from itself", lambda: n.update(n))
noted("copy", lambda: n.copy())
noted("fromkeys", lambda: Noted.fromkeys("pq"))
noted("setdefault", lambda: (n.setdefault("a", 5), n.setdefault("z", 5)))
noted("pop", lambda: (n.pop("z"), n.pop("z", 8)))
noted("popitem", lambda: n.popitem())
noted("move", lambda: n.move_to_end("a"))
noted("or", lambda: n | {"k": 1})
noted("ror", lambda: {"k": 1} | n)
noted("missing", lambda: n["nix"])
noted("equal", lambda: n == Noted(n))


def ior(d, other):
    d |= other
    return d


noted("ior", lambda: ior(n, [("i", 1)]))
show(lambda: n | 5)
show(lambda: 5 | n)
show(lambda: ior(OrderedDict(), 5))


class Source:
    def keys(self):
        calls.append("keys")
        return "ab"

    def __getitem__(self, key):
        return key * 2

    def items(self):
        calls.append("items")
        return [("i", 1)]


class Items:
    def items(self):
        return [("i", 1)]


noted("keys", lambda: OrderedDict(Source()))
noted("items", lambda: OrderedDict(Items()))

# ---- Comparison ----
a, b = OrderedDict([(1, 2), (3, 4)]), OrderedDict([(3, 4), (1, 2)])
print(a == b, a != b, a == dict(b), dict(a) == b, a == 5, OrderedDict() == {})

# ---- Text, attributes, copies ----
r = OrderedDict.fromkeys("ab")
r["me"] = r
r["view"] = r.items()
print(r)


class Named(OrderedDict):
    __slots__ = ("slot",)


d = Named(a=[1])
d.x, d.slot = ["x"], 5
print(d, d.__dict__, d.__reduce__()[:4], OrderedDict().__reduce__()[:4])
for again in (copy.copy(d), copy.deepcopy(d), *(pickle.loads(pickle.dumps(d, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1))):
    print(again, again.x, again.slot, again.x is d.x, again["a"] is d["a"], type(again).__name__)
print(d.copy().__dict__, hasattr(d.copy(), "slot"))
d.__dict__ = {"y": 1}
print(d.y, vars(d))


class SlottedSet(set):
    __slots__ = ("slot", "__dict__")


s = SlottedSet([1])
s.slot, s.x = 2, 3
print(s.__reduce__(), copy.copy(s).slot, copy.copy(s).x)
