class A: pass
a = A()
a.__len__ = lambda: 5
a.__getitem__ = lambda k: k
a.__iter__ = lambda: iter([1])
a.__enter__ = lambda: 1
a.__add__ = lambda o: 1
a.__bool__ = lambda: False
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: len(a)); attempt(lambda: a[1]); attempt(lambda: list(a)); attempt(lambda: a + 1); attempt(lambda: bool(a))
def w():
    with a: pass
attempt(w)
class B:
    def __enter__(self): return 1
def w2():
    with B(): pass
attempt(w2)
def w3():
    with 5: pass
attempt(w3)
A.__len__ = lambda self: 7
print(len(a), bool(a))
A.__bool__ = lambda self: True
print(bool(a))
del A.__bool__
A.__len__ = lambda self: 0
print(bool(a))
A.__repr__ = lambda self: "rep"
print(a, repr(a), str(a), f"{a}", [a])
A.__str__ = lambda self: "st"
print(a, repr(a), [a], f"{a!r}")
A.__str__ = lambda self: 5
attempt(lambda: str(a))
A.__repr__ = lambda self: None
attempt(lambda: repr(a))
A.__len__ = lambda self: -1
try:
    len(a)
except ValueError as e:
    print(e)
A.__len__ = lambda self: "x"
attempt(lambda: len(a))
A.__len__ = lambda self: 2 ** 70
try:
    len(a)
except OverflowError as e:
    print(e)
A.__bool__ = lambda self: 1
attempt(lambda: bool(a))
A.__format__ = lambda self, spec: 3
attempt(lambda: format(a, "x"))
A.__format__ = lambda self, spec: "<" + spec + ">"
print(f"{a:abc}", format(a), "{:q}".format(a))
attempt(lambda: format(object(), "x"))
A.__index__ = lambda self: 2
print([1, 2, 3][a], hex(a))
A.__index__ = lambda self: "2"
attempt(lambda: [1, 2, 3][a])
class Cd:
    def __call__(self): return 1
c = Cd()
c.__call__ = lambda: 2
print(c(), c.__call__())
