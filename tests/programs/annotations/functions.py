# Annotations of functions: evaluated, and in which order.
def a(x):
    print("evaluate", x)
    return x

def f(p: a("p"), q: a("q") = a("q default"), /, r: a("r") = a("r default"), *args: a("args"), s: a("s"), t: a("t") = a("t default"),
      **kwargs: a("kwargs")) -> a("return"):
    pass
print(f.__annotations__)
print(list(f.__annotations__))

def g(x, y: int, *z, w): pass
print(g.__annotations__)
def h(): pass
print(h.__annotations__, h.__annotations__ is h.__annotations__)
h.__annotations__["x"] = 1
print(h.__annotations__)
h.__annotations__ = {"y": 2}
print(h.__annotations__)
h.__annotations__ = None
print(h.__annotations__)
try:
    h.__annotations__ = 5
except TypeError as e:
    print(e)
del h.__annotations__
print(h.__annotations__)

try:
    def bad(x: undefined): pass
except NameError as e:
    print(e)
try:
    def bad(x=a("default"), *, y: 1 / 0): pass
except ZeroDivisionError as e:
    print(e)

class C:
    def m(self, __private: int, x: "C") -> "C": pass
    def n(self) -> list["C"]: pass
print(C.m.__annotations__, C.n.__annotations__)

def star(*args: *tuple[int, str]): pass
print(star.__annotations__)
try:
    def star2(*args: *(1, 2)): pass
except ValueError as e:
    print(e)
def star3(*args: *[7]): pass
print(star3.__annotations__)
def star4(*args: tuple[*(int, str)]) -> dict[int, *[str]]: pass
print(star4.__annotations__)

@(lambda f: f)
def decorated(x: a("annotation") = a("default")) -> a("result"): pass
lam = lambda x: x
print(lam.__annotations__)
async def co(x: int) -> str: pass
print(co.__annotations__)
def gen(x: int) -> str:
    yield
print(gen.__annotations__)
