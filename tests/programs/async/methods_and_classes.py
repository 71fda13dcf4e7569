# async def in classes: methods, class and static methods, properties, __call__, descriptors, inheritance, operators.
def run(c):
    try:
        c.send(None)
    except StopIteration as s:
        return s.value
    except Exception as e:
        return type(e).__name__, str(e)
class Base:
    def __init__(self, v): self.v = v
    async def get(self): return self.v
    @classmethod
    async def make(cls, v): return cls(v)
    @staticmethod
    async def static(x): return x * 2
    @property
    async def prop(self): return "prop", self.v
    async def __call__(self, *a, **k): return a, k
    def __await__(self):
        yield from ()
        return "awaited", self.v
    async def items(self):
        for i in range(self.v): yield i
    def __aiter__(self): return self.items()
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return True
    async def template(self): return f"<{await self.hook()}>"
    async def hook(self): return "base"
class Derived(Base):
    async def get(self): return "derived", await super().get()
    async def hook(self): return "derived " + await super().hook() + " " + __class__.__name__
    async def items(self):
        async for x in super().items(): yield x * 10
    @classmethod
    async def make(cls, v):
        r = await super().make(v + 1)
        return r
async def main(cls):
    o = await cls.make(2)
    out = [type(o).__name__, await o.get(), await cls.static(4), await o.prop, await o(1, k=2), await o, [x async for x in o], await o.template()]
    async with o as p:
        out.append(p is o)
        raise ValueError("swallowed")
    return out
print(run(main(Base)))
print(run(main(Derived)))
print(Base.get.__name__, type(Base.get).__name__, Base.get.__code__.co_flags & 0x80, Base.items.__code__.co_flags & 0x200, Derived.make.__func__.__qualname__)
async def sorted_by(items, key):
    keys = [await key(x) for x in items]
    return [x for _, x in sorted(zip(keys, items))]
async def length(s): return len(s)
print(run(sorted_by(["ccc", "a", "bb"], length)))
async def reduce(f, items, acc):
    for x in items: acc = await f(acc, x)
    return acc
async def add(a, b): return a + b
print(run(reduce(add, [1, 2, 3], 10)))
def deco(f):
    async def wrapper(*a, **k):
        return "wrapped", await f(*a, **k)
    return wrapper
@deco
@deco
async def decorated(x, *, y=1): return x + y
print(run(decorated(1)), run(decorated(1, y=5)))
class Cached:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, x):
        async def get():
            if x not in self.cache: self.cache[x] = await self.f(x)
            return self.cache[x]
        return get()
calls = []
@Cached
async def slow(x):
    calls.append(x)
    return x * x
async def twice(): return await slow(3), await slow(3), await slow(4)
print(run(twice()), calls)
class Desc:
    def __get__(self, o, cls):
        async def bound(): return cls.__name__
        return bound
class HasDesc: attr = Desc()
async def use_desc(): return await HasDesc().attr(), await HasDesc.attr()
print(run(use_desc()))
class Meta(type):
    async def build(cls): return cls.__name__
    def __await__(cls):
        yield from ()
        return "class awaited"
class WithMeta(metaclass=Meta): pass
async def use_meta(): return await WithMeta.build(), await WithMeta
print(run(use_meta()))
async def defaults(a, b=[], *args, c=None, **kw):
    b.append(a)
    return a, list(b), args, c, kw
print(run(defaults(1)), run(defaults(2, c=3)), run(defaults(1, [0], 5, z=6)))
for bad in (lambda: defaults(), lambda: decorated(y=1).send(None), lambda: Base.static()):
    try: bad()
    except TypeError as e: print(e)
async def closure():
    n = 0
    async def inc():
        nonlocal n
        n += 1
        return n
    await inc(); await inc()
    return n, [await f() for f in [inc, inc]]
print(run(closure()))
async def lambdas():
    f = lambda x: add(x, 1)
    return await f(2), await (lambda: add(3, 4))()
print(run(lambdas()))
async def conditional(flag): return await add(1, 2) if flag else await add(3, 4)
print(run(conditional(1)), run(conditional(0)))
async def chained(): return await add(await add(1, 2), await add(3, await add(4, 5)))
print(run(chained()))
async def in_fstring(): return f"{await add(1, 2)} {await add('a', 'b')!r:>6}"
print(run(in_fstring()))
async def in_subscript():
    d = {3: "x"}
    d[await add(1, 0)] = await add(2, 0)
    d[await add(1, 0)] += await add(1, 1)
    return d, d[await add(1, 2)]
print(run(in_subscript()))
async def comparisons(): return await add(1, 1) < await add(2, 1) < await add(1, 1), not await add(0, 0), -await add(1, 2), await add(1, 1) ** await add(1, 2)
print(run(comparisons()))
async def recursive(n): return 1 if n <= 1 else n * await recursive(n - 1)
print(run(recursive(20)))
async def mutual_even(n): return True if n == 0 else await mutual_odd(n - 1)
async def mutual_odd(n): return False if n == 0 else await mutual_even(n - 1)
print(run(mutual_even(101)), run(mutual_odd(101)))
async def too_deep(n): return await too_deep(n + 1)
try: too_deep(0).send(None)
except RecursionError as e: print(str(e)[:32])
