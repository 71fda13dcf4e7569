def f(a, b: int = 2, *args, c: str = "x", **kw) -> float:
    "doc of f"
    return a
print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__annotations__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount)
print(f.__code__.co_varnames, f.__code__.co_flags & 12, f.__code__.co_firstlineno)
print(f.__closure__, f.__globals__ is globals(), f.__dict__)
f.x = 1
f.y = [2]
print(f.x, f.__dict__, vars(f) is f.__dict__)
del f.x
try:
    f.x
except AttributeError as e:
    print(e)
f.__name__ = "g"
print(f.__name__, f.__qualname__)
f.__qualname__ = "Q.g"
print(f"{f}".split(" at ")[0])
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
try:
    f.__dict__ = 5
except TypeError as e:
    print(e)
f.__doc__ = "new"
print(f.__doc__)
del f.__doc__
print(f.__doc__)
def outer():
    x = 5
    y = []
    def inner():
        return x, y
    return inner
i = outer()
print(i.__qualname__, len(i.__closure__), [c.cell_contents for c in i.__closure__], i.__code__.co_freevars)
i.__closure__[0].cell_contents = 99
print(i())
print((lambda: 0).__name__, (lambda: 0).__qualname__)
print(type(f), type(i.__closure__[0]).__name__, type(f.__code__).__name__)
print(i.__code__ == i.__code__, f.__code__ == i.__code__)
class C:
    def m(self): pass
    class D:
        def n(self): pass
print(C.m.__qualname__, C.D.n.__qualname__, C.D.__qualname__, C().m.__qualname__)
print(f == f, f != i, hash(f) == hash(f))
