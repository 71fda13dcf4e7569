# PEP 695: generic classes.
class Box[T]:
    content: T
    def __init__(self, content: T):
        self.content = content
    def get(self) -> T:
        return self.content
    def of(self):
        return T

print(Box.__type_params__, Box.__parameters__, Box.__annotations__)
print(Box.__bases__, [c.__name__ for c in Box.__mro__], Box.__orig_bases__)
b = Box(5)
print(b.get(), b.of() is Box.__type_params__[0], Box.get.__annotations__)
alias = Box[int]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__)
made = alias("x")
print(made.get(), type(made) is Box, made.__orig_class__)
print(Box[int] == Box[int], Box[int] == Box[str], hash(Box[int]) == hash(Box[int]))
T = Box.__type_params__[0]
print(Box[T], Box[T][int], Box[list[T]].__parameters__, Box[list[T]][str])

class Pair[K, V](Box[K]):
    pass
print(Pair.__type_params__, Pair.__parameters__, [c.__name__ for c in Pair.__mro__], Pair.__orig_bases__)
print(Pair[int, str], Pair[int, str].__args__)
for args in ((int,), (int, str, float)):
    try:
        Pair[args]
    except TypeError as e:
        print(e)

class Plain(Box[int]):
    pass
print(Plain.__type_params__, Plain.__parameters__, Plain.__orig_bases__, Plain(3).get())
try:
    Plain[int]
except TypeError as e:
    print(e)

class Variadic[*Ts]:
    pass
print(Variadic.__type_params__, Variadic.__orig_bases__, Variadic[int, str], Variadic[()], Variadic[int].__args__)
class Mixed[A, *Ts, B]:
    pass
print(Mixed[int, str], Mixed[int, float, bool, str].__args__)
try:
    Mixed[int]
except TypeError as e:
    print(e)

class Callback[**P, R]:
    pass
print(Callback.__type_params__, Callback[[int, str], float].__args__, Callback[..., int])
class OnlyP[**P]:
    pass
print(OnlyP[int, str].__args__, OnlyP[[int]].__args__)

class Bounded[T: "Bounded", U: (int, str)]:
    pass
t, u = Bounded.__type_params__
print(t.__bound__, u.__constraints__)

# Keywords, metaclass, decorators, and the namespace.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw, ns.get("__type_params__"))
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class WithMeta[T](metaclass=Meta, tag="x"):
    pass
options = {"metaclass": Meta, "tag": "y"}
class WithStars[T](*(dict,), **options):
    pass
print(WithStars[int]({1: 2}))

def deco(cls):
    print("decorate", cls.__name__, cls.__type_params__)
    return cls
@deco
class Decorated[T]: pass

class Outer[T]:
    class Inner[U]:
        def both(self):
            return T, U
    def method[V](self, v: V) -> tuple[T, V]:
        return T, V
    type Alias[W] = dict[T, W]
print(Outer.Inner().both(), Outer().method(1), Outer.Inner.__qualname__, Outer.method.__annotations__)
print(Outer.Alias.__value__, Outer.Alias.__type_params__)

class UsesSuper[T](Box[T]):
    def get(self):
        return super().get() * 2
print(UsesSuper(4).get(), UsesSuper[int](5).get())
print(isinstance(UsesSuper(1), Box), issubclass(Pair, Box))

class Slots[T]:
    __slots__ = ("x",)
s = Slots[int]()
s.x = 1
print(s.x, hasattr(s, "__dict__"))
print(int.__type_params__, Decorated.__type_params__)
def local():
    class L[T]:
        x = T
    return L
print(local().__qualname__, local().x)
try:
    T9
except NameError as e:
    print(e)
