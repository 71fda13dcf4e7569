def attempt(g):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(int.__add__(1, 2), str.upper("a"), list.append.__name__, list.append.__qualname__, list.append.__objclass__)
print(int.real.__get__(5), int.real.__name__, int.real.__objclass__, int.__dict__["real"] is int.real)
attempt(lambda: int.real.__get__("a"))
attempt(lambda: int.real.__set__(5, 1))
attempt(lambda: list.append.__get__(5))
bound = list.append.__get__([1])
bound(2)
print(bound.__self__)
attempt(lambda: dict.fromkeys.__self__)
attempt(lambda: dict.__dict__["fromkeys"].__get__(5))
print(dict.__dict__["fromkeys"].__get__(None, dict)("ab"))
print(str.maketrans("a", "b"), type(str.__dict__["maketrans"]))
print((5).__add__(3), (5).__add__("a"), (5).__class__, (5).__doc__[:3], (1.5).__class__)
print([].__len__(), [1].__contains__(1), "abc".__getitem__(1), {}.__eq__({}), (5).__bool__(), (5).__hash__())
it = iter([1])
print(it.__next__())
try:
    it.__next__()
except StopIteration as e:
    print("stop", e.args)
class L(list):
    def append(self, x):
        super().append(x * 2)
    push = list.append
l = L(); l.append(1); l.push(5); list.append(l, 7)
print(l)
class W:
    f = list.append
    g = len
attempt(lambda: W().f(1))
print(W().g("abc"))
print(len.__name__, len.__qualname__, len.__module__, print.__self__ is not None, len.__doc__ is not None)
print(None.__class__, None.__bool__(), type(None).__bool__(None), None.__eq__(None), None.__repr__())
print(NotImplemented.__class__, ....__class__, repr(NotImplemented), repr(...))
print(object.__repr__(5).startswith("<int object at 0x"), object.__eq__(1, 1), object.__ne__(1, 2), object.__str__([]))
attempt(lambda: object.__setattr__(5, "x", 1))
attempt(lambda: object.__getattribute__([], "nope"))
class S(str):
    def __getattribute__(self, n): return "intercepted"
print(S("a").upper)
print(type.__dict__["__mro__"].__get__(int), type.__dict__["__name__"].__get__(str))
