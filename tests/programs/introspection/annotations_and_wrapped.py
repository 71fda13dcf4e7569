"""__annotations__, __wrapped__, __type_params__ and functools.wraps."""
import functools


def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        "wrapper doc"
        return f(*args, **kw)
    return wrapper


@deco
def f(a: int, *args: str, b: "text" = 1, **kw: dict) -> list[int]:
    "f doc"


f.__wrapped__.tag = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__annotations__, f.__wrapped__.__annotations__ is f.__annotations__)
print(f.__wrapped__.__name__, f.__dict__.keys(), f.__module__)
f.__annotations__["new"] = 1
print("new" in f.__wrapped__.__annotations__)
f.__annotations__ = None
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
print((lambda x: x).__annotations__)


class C:
    a: int = 1
    b: str

    def m(self, x: "C") -> "C":
        y: int = 1
        return self


print(C.__annotations__, C.m.__annotations__)


class D(C):
    pass


print(D.__dict__.get("__annotations__"), D.__annotations__)
x: int = 5
y: "late"
print(__annotations__)
functools.update_wrapper(C.m, f)
print(C.m.__name__)
p = functools.partial(f, 1)
try:
    p.__name__
except AttributeError as e:
    print(e)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


class Callable:
    def __call__(self, x): pass


w = functools.wraps(Callable())(lambda: 0)
print(w.__name__, type(w.__wrapped__).__name__)
