class Point:
    "A point."
    kind = "2d"
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)
    def move(self, dx=0, dy=0):
        self.x += dx
        self.y += dy
        return self
p = Point(1, 2)
print(p, p.kind, Point.kind, Point.__doc__, Point.__name__, Point.__qualname__, Point.__module__)
print(p.move(3).move(dy=4), p == Point(4, 6), p != Point(4, 6), p == 5)
try:
    hash(p)
except TypeError as e:
    print(e)
print(Point.__hash__)
p.kind = "other"
print(p.kind, Point.kind, vars(p), p.__dict__)
del p.kind
print(p.kind)
print(type(p) is Point, isinstance(p, Point), isinstance(p, object), issubclass(Point, object), p.__class__)
print(Point, Point.__bases__, Point.__mro__, Point.__base__, type(Point))
print(sorted([k for k in Point.__dict__]))
class Empty: pass
e = Empty()
print(e.__dict__, Empty.__doc__, Empty.__init__ is object.__init__)
e.a = 1
print(e.__dict__)
print(str(e).split(" at ")[0], repr(e).startswith("<__main__.Empty object at 0x"))
class Outer:
    class Inner:
        pass
print(Outer.Inner, Outer.Inner.__qualname__)
def local():
    class L: pass
    return L
print(local())
