# Wrong calls of generator functions and of the methods of generators: what is checked when.
def err(f):
    try: return f()
    except BaseException as e: return type(e).__name__, str(e)
def g(a, b=1, *, c): yield a, b, c
def plain(): yield
class C:
    def m(self, x): yield x
    @staticmethod
    def s(x): yield x
    @classmethod
    def k(cls, x): yield x
for f in (lambda: g(), lambda: g(1), lambda: g(1, 2, 3, c=4), lambda: g(1, c=2, d=3), lambda: g(1, a=2, c=3), lambda: plain(1), lambda: plain(x=1),
          lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(1), lambda: C.s(), lambda: C.k(1, 2), lambda: (lambda x: (yield))(), lambda: g(*[1], **{"c": 2, "z": 3})):
    print(err(f))
print(list(g(1, c=2)), list(C().m(1)), list(C.s(2)), list(C.k(3)))
x = plain()
for f in (lambda: x.send(), lambda: x.send(1, 2), lambda: x.close(1), lambda: x.throw(), lambda: x.throw(1, 2, 3, 4), lambda: next(x, 1, 2), lambda: next(), lambda: next(5),
          lambda: next([1]), lambda: x.__next__(1), lambda: x.__iter__(1), lambda: iter(x, 5), lambda: x.nothing, lambda: x(), lambda: x[0], lambda: x + 1, lambda: -x, lambda: x < x,
          lambda: len(x), lambda: x.send(value=1), lambda: type(x)(), lambda: type(x).send(5, None), lambda: type(x).__next__(5), lambda: list(5), lambda: [*5], lambda: (lambda *a: a)(*5),
          lambda: sum(x, x), lambda: float(x), lambda: int(x), lambda: dict(x), lambda: "".join(y for y in [1]), lambda: hash(x) == hash(x), lambda: x == x, lambda: x in [x]):
    print(err(f))
def yf(v): yield from v
class NoIter: pass
class BadIter:
    def __iter__(self): return 5
class BadNext:
    def __iter__(self): return self
class NoneIter: __iter__ = None
class GetItem:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
for v in (5, None, NoIter(), BadIter(), BadNext(), NoneIter(), GetItem(), NoIter, print, 1.5, object()):
    print(type(v).__name__, err(lambda: list(yf(v))), err(lambda: [*(y for y in v)]), err(lambda: next(iter(yf(v)))))
def unpack(n):
    a, b = yield
    yield a, b
for v in ((1, 2), [1], "abc", 5, None, {1: 2, 3: 4}, (y for y in "xy")):
    u = unpack(1); next(u); print(err(lambda: u.send(v)))
def star_args():
    print(*(yield), sep="-")
    print(**(yield))
    return "end"
u = star_args(); next(u); u.send([1, 2, 3]); print(err(lambda: u.send({"sep": "+", "end": "!\n"})))
u = star_args(); next(u); print(err(lambda: u.send(5)))
u = star_args(); next(u); u.send(()); print(err(lambda: u.send([1])))
u = star_args(); next(u); u.send(()); print(err(lambda: u.send({"nope": 1})))
def conv():
    yield int((yield "int?"))
    yield [1, 2, 3][(yield "index?")]
    yield {}[(yield "key?")]
for sends in (("12",), ("x",), (None,), ("1", None, 1), ("1", None, 9), ("1", None, "a"), ("1", None, 0, None, "k"), ("1", None, 0, None, [])):
    u = conv(); out = [next(u)]
    for s in sends: out.append(err(lambda: u.send(s)))
    print(out)
