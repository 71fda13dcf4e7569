from __future__ import annotations
# Names in annotations bind nothing and capture nothing.
def outer():
    v = 1
    def inner(x: v) -> v:
        return 5
    return inner
i = outer()
print(i.__annotations__, i.__closure__)
def f():
    n: m = 1
    return n
print(f())
class C:
    x: int = 1
    y: str
    def __init__(self: C, other: C = None) -> None: ...
print(C.__annotations__, C.__init__.__annotations__)
g = lambda: 0
print(g.__annotations__)
a: int
