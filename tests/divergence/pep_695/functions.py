# PEP 695: generic functions.
def first[T](items: list[T]) -> T:
    return items[0]

print(first([3, 4]), first.__name__, first.__qualname__)
print(first.__type_params__, first.__annotations__)
T = first.__type_params__[0]
print(type(T), T.__name__, repr(T), T.__bound__, T.__constraints__, T.__covariant__, T.__infer_variance__, T.__module__)

def bounded[S: int, U: (str, bytes), *Ts, **P](a: S, b: U, *args: *Ts, c: P = None) -> tuple[S, U]:
    return a, b, args, c

print(bounded(1, "x", 2, c=3))
for p in bounded.__type_params__:
    print(type(p).__name__, repr(p), getattr(p, "__bound__", "-"), getattr(p, "__constraints__", "-"))
print(bounded.__annotations__)

# Bounds are evaluated when asked for, and once.
def show(x):
    print("evaluated", x)
    return x
def lazy[T: show(int)](x: T): pass
print("before")
print(lazy.__type_params__[0].__bound__)
print(lazy.__type_params__[0].__bound__)
def wrong[T: undefined_name](x: T): pass
try:
    wrong.__type_params__[0].__bound__
except NameError as e:
    print(e)
undefined_name = str
print(wrong.__type_params__[0].__bound__)

# A bound may name a later parameter, or itself.
def mutual[A: list[B], B: list[A]](): pass
a, b = mutual.__type_params__
print(a.__bound__, b.__bound__, a.__bound__.__args__[0] is b)

# The parameters are a scope: the body sees them, the module does not.
def inside[T](x):
    return T, x
print(inside(1))
try:
    T2
except NameError as e:
    print(e)
def shadow[T](x: T, T2=T):
    return T2 is T
print(shadow(1))

# Closures and defaults.
def outer[T](x: T):
    def inner(y: T) -> T:
        return T
    return inner
i = outer(1)
print(i(2) is outer.__type_params__[0], i.__annotations__["y"] is outer.__type_params__[0], i.__qualname__)

def deco(tag):
    print("decorator", tag)
    def apply(f):
        print("apply", f.__name__, f.__type_params__)
        return f
    return apply
@deco("d")
def decorated[T](x: T = show("default"), *, k=show("keyword")) -> show("annotation"): pass
print(decorated.__annotations__, decorated.__defaults__)

def generator[T](*items: T):
    for item in items:
        yield item
print(list(generator(1, 2)))

class C:
    X = int
    T = "class attribute"
    def method[T: X](self, x: T, y: X) -> T:
        return T, self
    def other[U: T](self, z: T): pass
    @staticmethod
    def static[V](v: V): return V
print(C.method.__qualname__, C.method.__annotations__, C.method.__type_params__[0].__bound__)
print(C.other.__annotations__, C.other.__type_params__[0].__bound__)
print(C().method(1, 2)[0] is C.method.__type_params__[0], C.static(1))

class Base:
    def f(self): return "base"
class Derived(Base):
    def f[T](self, x: T = None):
        return super().f(), __class__.__name__
print(Derived().f())

async def coroutine[T](x: T) -> T:
    return x
c = coroutine(5)
try:
    c.send(None)
except StopIteration as e:
    print(e.value, coroutine.__type_params__)

def f[__T](x: __T): return __T
print(f(1), f.__type_params__[0].__name__)
