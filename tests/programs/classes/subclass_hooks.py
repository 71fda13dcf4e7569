class Meta(type):
    def __instancecheck__(cls, obj): return obj == 5
    def __subclasscheck__(cls, sub): return sub is str
class A(metaclass=Meta): pass
print(isinstance(5, A), isinstance(6, A), issubclass(str, A), issubclass(int, A), isinstance(A(), A))
class Proxy:
    @property
    def __class__(self): return int
p = Proxy()
print(isinstance(p, int), isinstance(p, Proxy), type(p), p.__class__)
class AbstractLike:
    def __init__(self, bases): self.__bases__ = bases
root = AbstractLike(())
leaf = AbstractLike((root,))
print(issubclass(leaf, root), issubclass(root, leaf))
class Bad(type):
    def __instancecheck__(cls, obj): raise ValueError("check")
class B(metaclass=Bad): pass
try:
    isinstance(1, B)
except ValueError as e:
    print(e)
print(type.__instancecheck__(int, True), type.__subclasscheck__(int, bool), int.__instancecheck__(3))
