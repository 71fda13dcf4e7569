"""Classes: attributes, method calls, inheritance, operators."""


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0

    def describe(self):
        return self.area() + len(self.name)


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return 3 * self.radius * self.radius


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


shapes = [Rectangle(3, 4), Square(5), Circle(2), Shape("none")]
total = 0
for i in range(2500000):
    shape = shapes[i % 4]
    total += shape.describe()
    if isinstance(shape, Rectangle):
        shape.width += 1
        shape.width -= 1
print(total)

v = Vector(0, 0)
step = Vector(1, 2)
for i in range(2000000):
    v = v + step * 2
print(v.x, v.y, v == Vector(4000000, 8000000))

total = 0
for i in range(1500000):
    total += Square(i).area() % 7
print(total)
