# Generators as methods: __iter__, __next__, __getitem__, context managers, descriptors, operators, subclasses of collections.abc.
from collections.abc import Generator, Iterator, Iterable, Coroutine
class Tree:
    def __init__(self, value, *kids):
        self.value, self.kids = value, kids
    def __iter__(self):
        yield self.value
        for k in self.kids:
            yield from k
    def depth_first(self):
        for k in self.kids:
            yield from k.depth_first()
        yield self.value
    def __reversed__(self):
        for k in reversed(self.kids):
            yield from reversed(k)
        yield self.value
    def __contains__(self, x):
        return any(x == y for y in self)
    def walk(self, level=0):
        yield level, self.value
        for k in self.kids:
            yield from k.walk(level + 1)
t = Tree(1, Tree(2, Tree(3)), Tree(4), Tree(5, Tree(6), Tree(7)))
print(list(t), list(t.depth_first()), list(reversed(t)), 6 in t, 9 in t, max(t), sum(t), list(t.walk()))
a, b, *c = t
print(a, b, c, dict(zip(t, t.depth_first())))
class Mine(Generator):
    def __init__(self, n):
        self.n, self.log = n, []
    def send(self, v):
        self.log.append(("send", v))
        if self.n == 0:
            raise StopIteration("mine")
        self.n -= 1
        return self.n
    def throw(self, typ, val=None, tb=None):
        self.log.append(("throw", typ if isinstance(typ, type) else type(typ)))
        return super().throw(typ, val, tb)
m = Mine(3)
print(next(m), m.send(1), list(m), m.log)
m = Mine(3)
try:
    m.throw(KeyError)
except KeyError as e:
    print("raised", repr(e))
print(m.close(), m.log)
def delegate(g):
    r = yield from g
    yield ("got", r)
m = Mine(2); g = delegate(m)
print(next(g), g.send("x"), next(g), m.log)
m = Mine(2); g = delegate(m); next(g)
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print(repr(e), m.log)
m = Mine(2); g = delegate(m); next(g); g.close(); print(m.log)
class Ignores(Mine):
    def throw(self, *a):
        return "ignored"
try:
    Ignores(1).close()
except RuntimeError as e:
    print(e)
def gen():
    yield
g = gen()
print([isinstance(g, c) for c in (Generator, Iterator, Iterable, Coroutine)], [isinstance(Mine(1), c) for c in (Generator, Iterator)])
print(isinstance(iter([]), Generator), issubclass(type(g), Generator), issubclass(Mine, Iterator))
class Fake:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def send(self, v): pass
    def throw(self, *a): pass
    def close(self): pass
print(isinstance(Fake(), Generator), isinstance(Fake(), Iterator))
try:
    Generator()
except TypeError as e:
    print(e)
class Desc:
    def __get__(self, obj, cls):
        return (f"{cls.__name__}{i}" for i in range(2))
class Uses:
    attr = Desc()
    @staticmethod
    def s(n):
        yield from range(n)
    @classmethod
    def c(cls):
        yield cls
    @property
    def p(self):
        yield self.__class__.__name__
    def __call__(self, *a):
        yield a
    def __getattr__(self, name):
        return (c for c in name)
    def __enter__(self):
        self.g = self.s(2)
        return self.g
    def __exit__(self, *a):
        self.g.close()
    def __add__(self, o):
        yield "add"
        yield o
    def __lt__(self, o):
        yield "lt"
    def __getitem__(self, k):
        yield k
    def __bool__(self):
        return False
u = Uses()
print(list(u.attr), list(Uses.attr), list(u.s(2)), [c.__name__ for c in u.c()], list(u.p), list(u(1, 2)), list(u.xyz))
with u as g:
    print(next(g))
print(list(g), list(u + 1), list(u < 2), list(u[1:2]), "".join(u.ab))
class Bad:
    def __next__(self):
        yield 1
    def __iter__(self):
        return self
b = Bad()
print(type(next(b)).__name__, [type(x).__name__ for x, _ in zip(b, range(2))])
class BadLen:
    def __len__(self):
        yield 1
try:
    len(BadLen())
except TypeError as e:
    print(e)
class Slots:
    __slots__ = ("x",)
    def __init__(self):
        self.x = 0
    def steps(self):
        while self.x < 3:
            self.x += 1
            yield self.x
s = Slots(); it = s.steps(); next(it); s.x = 2
print(list(it))
def decorator(f):
    def wrapper(*a):
        yield "<"
        yield from f(*a)
        yield ">"
    return wrapper
@decorator
@decorator
def body(*a):
    yield a
print(list(body(1)))
for cls in (type(gen()),):
    try:
        class Sub(cls):
            pass
    except TypeError as e:
        print(e)
    try:
        cls()
    except TypeError as e:
        print(e)
