class Range:
    def __init__(self, n): self.n = n
    def __iter__(self):
        i = 0
        while i < self.n:
            yield i
            i += 1
    def __reversed__(self):
        for i in range(self.n - 1, -1, -1): yield i
    @property
    def evens(self): return (x for x in self if x % 2 == 0)
    @classmethod
    def make(cls, *ns):
        for n in ns: yield cls(n)
    @staticmethod
    def pairs(n):
        for i in range(n): yield i, i
    def __getitem__(self, i):
        yield i
    def __call__(self, x):
        yield from self
        yield x
    def __contains__(self, x):
        return any(y == x for y in self)
r = Range(4)
print(list(r), list(reversed(r)), list(r.evens), [list(x) for x in Range.make(1, 2)], list(Range.pairs(2)))
print(list(r[7]), list(r("c")), 3 in r, 9 in r, sum(r), dict(zip(r, "abcd")))
class Ctx:
    def __init__(self, gen): self.gen = gen
    def __enter__(self): return next(self.gen)
    def __exit__(self, t, v, tb):
        if t is None:
            try: next(self.gen)
            except StopIteration: return False
            raise RuntimeError("generator didn't stop")
        try: self.gen.throw(t, v, tb)
        except StopIteration as e: return e is not v
        except RuntimeError as e:
            if e is v: return False
            raise
        except BaseException as e:
            if e is not v: raise
            return False
        raise RuntimeError("generator didn't stop after throw()")
def managed(name, swallow):
    print("setup", name)
    try: yield name
    except ValueError as e:
        print("saw", e)
        if not swallow: raise
    finally: print("teardown", name)
with Ctx(managed("a", True)) as x: print("body", x)
with Ctx(managed("b", True)) as x: raise ValueError("swallowed")
try:
    with Ctx(managed("c", False)) as x: raise ValueError("passed")
except ValueError as e: print("outside", e)
def bad():
    yield 1
    yield 2
try:
    with Ctx(bad()): pass
except RuntimeError as e: print(e)
class Meta(type):
    def __iter__(cls):
        for n in ("one", "two"): yield cls.__name__ + n
class K(metaclass=Meta): pass
print(list(K))
class L(list):
    def __iter__(self):
        for x in super().__iter__(): yield x * 2
print(list(L([1, 2])), [x for x in L([3])])
class D:
    def __get__(self, obj, owner):
        yield owner.__name__
class E: d = D()
print(list(E().d))
class Body:
    def gen():
        yield 1
    values = list(gen())
    items = [x for x in gen()]
print(Body.values, Body.items)
