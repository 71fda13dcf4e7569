x: int = 5
y: "str"
z: list[int]
print(__annotations__)
class A:
    a: int
    b: str = "b"
    c: "A" = None
    def m(self, p: int, q: "str" = "x", *r: float, k: bytes = b"", **kw: dict) -> "A": pass
print(A.__annotations__, A.m.__annotations__)
class B(A):
    d: float
print(B.__annotations__, "a" in B.__annotations__)
class C: pass
print(C.__annotations__, C.__dict__.get("__annotations__"))
C.__annotations__["n"] = int
print(C.__annotations__)
C.__annotations__ = {"only": 1}
print(C.__annotations__)
del C.__annotations__
print(C.__annotations__)
try:
    int.__annotations__
except AttributeError as e:
    print(e)
try:
    int.__annotations__ = {}
except TypeError as e:
    print(e)
def f(a, b: 1 + 1 = 3): pass
print(f.__annotations__, f.__annotations__ is f.__annotations__)
f.__annotations__["c"] = "new"
print(f.__annotations__)
def g():
    local: int = 3
    other: undefined_name
    return local
print(g(), g.__annotations__)
obj = A()
obj.attr: int = 7
print(obj.attr)
