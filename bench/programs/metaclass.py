"""Classes with metaclasses: instances made through a metaclass's __call__, methods and properties of metaclasses,
attributes of classes, class methods, an abstract base class asked about instances."""
from abc import ABC, abstractmethod


class Counting(type):
    """Counts the instances of each class, and registers the classes."""

    registry = {}

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.tally = [0]
        cls.options = options
        mcls.registry[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, x, y):
        cls.tally[0] += 1
        return super().__call__(x, y)

    def __len__(cls):
        return cls.tally[0]

    def scaled(cls, n):
        return n * cls.factor

    @property
    def label(cls):
        return cls.__name__


class Point(metaclass=Counting, kind="point"):
    factor = 3

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y

    @classmethod
    def origin(cls):
        return cls.factor

    @staticmethod
    def twice(n):
        return n + n


class Pixel(Point, kind="pixel"):
    factor = 5

    @property
    def colour(self):
        return self.x & 255


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Square(Shape):
    __slots__ = ("side",)

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Named(type):
    def greet(cls, n):
        return n + 1


class Plain(metaclass=Named):
    def __init__(self, v):
        self.v = v


def instances(count):
    total = 0
    for i in range(count):
        total += Point(i, 1).norm() + Pixel(i, 2).colour
    return total + len(Point) + len(Pixel)


def on_classes(count):
    total = 0
    for i in range(count):
        total += Point.scaled(i) + Pixel.scaled(i) + Point.factor + Pixel.origin() + Point.twice(i) + Plain.greet(i)
        if Pixel.label != "Pixel":
            total = 0
    return total


def plain_instances(count):
    total = 0
    for i in range(count):
        total += Plain(i).v
    return total


def abstract(count):
    square, total = Square(3), 0
    for i in range(count):
        if isinstance(square, Shape) and not isinstance(i, Shape):
            total += square.area()
    return total


print(instances(1_000_000), on_classes(1_500_000), plain_instances(2_000_000), abstract(1_500_000), sorted(Counting.registry))
