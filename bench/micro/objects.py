"""Instances: attributes by every way of storing them, methods, properties, tests of class."""
from harness import run


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y

    @property
    def double(self):
        return self.x + self.x

    @staticmethod
    def plus(a, b):
        return a + b

    @classmethod
    def origin(cls):
        return cls(0, 0)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __getitem__(self, index):
        return self.x if index == 0 else self.y

    def __len__(self):
        return 2


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Child(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def norm(self):
        return super().norm() + self.z


class Loose:
    pass


def bench_attributes():
    p, total = Point(1, 2), 0
    for i in range(2_500_000):
        p.x = i
        total += p.x + p.y
    return total


def bench_slots():
    p, total = Slotted(1, 2), 0
    for i in range(2_500_000):
        p.x = i
        total += p.x + p.y
    return total


def bench_loose_attributes():
    p, total = Loose(), 0
    p.first = 1
    setattr(p, "second", 2)
    for i in range(2_500_000):
        p.first = i
        total += p.first + p.second
    return total


def bench_instances():
    total = 0
    for i in range(1_200_000):
        total += Point(i, 1).x
    return total


def bench_slot_instances():
    total = 0
    for i in range(1_200_000):
        total += Slotted(i, 1).x
    return total


def bench_super_init():
    total = 0
    for i in range(600_000):
        total += Child(i, 1, 2).z
    return total


def bench_method():
    p, total = Point(1, 2), 0
    for i in range(2_500_000):
        total += p.norm()
    return total


def bench_super_method():
    p, total = Child(1, 2, 3), 0
    for i in range(1_200_000):
        total += p.norm()
    return total


def bench_bound_method():
    norm, total = Point(1, 2).norm, 0
    for i in range(2_500_000):
        total += norm()
    return total


def bench_property():
    p, total = Point(1, 2), 0
    for i in range(2_500_000):
        total += p.double
    return total


def bench_static_class_methods():
    total = 0
    for i in range(1_000_000):
        total += Point.plus(i, 1) + Point.origin().x
    return total


def bench_operators():
    p, step = Point(0, 0), Point(1, 2)
    for i in range(800_000):
        p = p + step
    return p.x + p[1] + len(p)


def bench_equality():
    p, q, total = Point(1, 2), Point(1, 2), 0
    for i in range(1_500_000):
        if p == q:
            total += 1
    return total


def bench_hash_in_dict():
    table, total = {Point(i, i): i for i in range(100)}, 0
    keys = list(table)
    for i in range(600_000):
        total += table[keys[i % 100]]
    return total


def bench_isinstance():
    values, total = [1, "a", Child(1, 2, 3), Point(1, 2), None, 2.5], 0
    for i in range(500_000):
        for v in values:
            if isinstance(v, Point) or isinstance(v, (int, str)):
                total += 1
    return total


def bench_getattr_name():
    p, total = Point(1, 2), 0
    for i in range(1_500_000):
        total += getattr(p, "x") + getattr(p, "missing", 3)
    return total


if __name__ == "__main__":
    run(globals())
