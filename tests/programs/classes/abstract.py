class A:
    def f(self): pass
A.__abstractmethods__ = frozenset({"f", "b", "a"})
try:
    A()
except TypeError as e:
    print(e)
A.__abstractmethods__ = frozenset({"f"})
try:
    A()
except TypeError as e:
    print(e)
print(A.__abstractmethods__)
A.__abstractmethods__ = frozenset()
print(type(A()).__name__)
try:
    int.__abstractmethods__
except AttributeError as e:
    print(e)
class B(A): pass
print(B())if 0 else None
class C:
    __abstractmethods__ = frozenset(["m"])
try:
    C()
    print("made")
except TypeError as e:
    print(e)
p = property(lambda s: 1)
print(p.__isabstractmethod__)
def g(s): pass
g.__isabstractmethod__ = True
print(property(g).__isabstractmethod__, classmethod(g).__isabstractmethod__, staticmethod(g).__isabstractmethod__)
