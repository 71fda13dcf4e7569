"""What the caches of methods and attributes must notice: changes behind sites that are warm."""


class Base:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x

    def __add__(self, other):
        return ("add", self.x, other)

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return ("item", key)

    def __call__(self, *args):
        return ("call", args)


class Derived(Base):
    pass


class Other:
    def __init__(self):
        self.a = 1
        self.x = "other"

    def get(self):
        return "other get"


def use(v):
    return v.get(), v.x


def operators(v):
    return v + 1, len(v), v[2], v(5)


b, d, o = Base(1), Derived(2), Other()
for _ in range(3):
    print(use(b), use(d), use(o), operators(b), operators(d))

# a method of the base changes, then one of the derived class hides it
Base.get = lambda self: ("new", self.x)
print(use(b), use(d), use(o))
Derived.get = lambda self: ("derived", self.x)
print(use(b), use(d), use(o))
del Derived.get
print(use(b), use(d), use(o))

# an attribute of the instance shadows the method
d.get = lambda: "own"
print(use(d), use(b))
del d.get
print(use(d))

# special methods: patched, deleted, hidden; those of instances do not count
Base.__add__ = lambda self, other: ("patched", other)
print(operators(b)[0], operators(d)[0])
Derived.__add__ = lambda self, other: ("hidden", other)
print(operators(b)[0], operators(d)[0])
d.__add__ = lambda other: "instance"
print(operators(d)[0])
del Derived.__add__
print(operators(d)[0])
Base.__len__ = lambda self: 7
Base.__getitem__ = lambda self, key: ["list", key]
print(operators(b), operators(d))
del Base.__add__
try:
    b + 1
except TypeError as e:
    print(e)


# __init__: replaced, removed, with another count of parameters, with a result
class Made:
    def __init__(self, a, b=2):
        self.pair = (a, b)


def make(*args, **kwargs):
    try:
        return vars(Made(*args, **kwargs))
    except TypeError as e:
        return str(e)


for _ in range(2):
    print(make(1), make(1, 3), make(a=4), make(1, b=5), make(), make(1, 2, 3), make(1, c=2))
Made.__init__ = lambda self, only: setattr(self, "only", only)
print(make(1), make(1, 3))
Made.__init__ = lambda self: 5
print(make())
Made.__init__ = lambda self: None
print(make(), make(1))
del Made.__init__
print(make(), make(1))
Made.__new__ = lambda cls, *args: object.__new__(Derived)
try:
    print(type(Made()))
except TypeError as e:
    print(e)


# the class of an instance changes
class First:
    kind = "first"

    def __init__(self):
        self.value = 1

    def name(self):
        return "First", self.value


class Second:
    kind = "second"

    def __init__(self):
        self.value = 2

    def name(self):
        return "Second", self.value


def describe(v):
    return v.kind, v.name(), v.value


f, s = First(), Second()
print(describe(f), describe(s))
f.__class__ = Second
print(describe(f), isinstance(f, First), isinstance(f, Second))
f.value = 10
print(describe(f), f.__dict__)
s.__class__ = First
print(describe(s))


# more types at one site than its cache has places
def class_of(i):
    class K:
        tag = i

        def __init__(self):
            self.n = i * 10

        def m(self):
            return self.n + 1
    return K


objects = [class_of(i)() for i in range(9)]
for _ in range(2):
    print([(v.tag, v.n, v.m()) for v in objects])
type(objects[3]).tag = "changed"
objects[4].tag = "own"
type(objects[5]).n = property(lambda self: "property")
type(objects[6]).m = staticmethod(lambda: "static")
for _ in range(2):
    print([(v.tag, v.n, v.m()) if v is not objects[5] else (v.tag, v.n) for v in objects])


# fields of __slots__
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.y = y
        self.x = x


class Named(Point):
    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name


for p in (Point(1, 2), Named(3, 4, "n"), Point(5, 6)):
    p.x += 1
    p.y = p.x
    print(p.x, p.y, getattr(p, "__dict__", "none"))
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
p.x = 9
print(p.x)
try:
    p.z = 1
except AttributeError as e:
    print(e)


# isinstance with __class__ that lies
class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), isinstance(Liar(), str), isinstance(f, (str, Second)), isinstance(True, int))


# bound methods, methods of builtins, calls with too few and too many arguments
m = b.get
append = [].append
for _ in range(2):
    print(m(), append(1), "a,b".split(","), "abc".upper(), [3, 1].pop(), [3, 1].pop(0), {1: 2}.get(1), {1: 2}.get(3, 4))
for call in (lambda: m(1), lambda: append(), lambda: [].pop(1, 2), lambda: "".upper(1), lambda: list.append(), lambda: list.append(1, 2),
             lambda: str.upper(5)):
    try:
        print(call())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


def defaults(a, b=[], *, c=3):
    return a, b, c


def simple(a, b="b", c="c"):
    return a, b, c


print(simple(1), simple(1, 2), simple(1, 2, 3), defaults(1), defaults(1, 2))
simple.__defaults__ = ("B", "C")
print(simple(1))
simple.__defaults__ = ("A", "B", "C")
print(simple(), simple(1))
simple.__defaults__ = (1, 2, 3, 4)
print(simple())
simple.__defaults__ = None
try:
    simple(1)
except TypeError as e:
    print(e)
