"""Classes that are out of the ordinary: metaclasses, abstract classes, subclasses of builtins, classes made in loops."""
import abc
from collections.abc import Sized

from harness import run


class Meta(type):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.marked = True
        return made

    def label(cls):
        return 1


class Made(metaclass=Meta):
    def __init__(self, x):
        self.x = x

    def double(self):
        return self.x + self.x


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self):
        self.level = 3


class Plain(type):
    pass


class OfPlain(metaclass=Plain):
    def __init__(self, x):
        self.x = x

    def double(self):
        return self.x + self.x


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        ...


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Stack(list):
    def push(self, x):
        self.append(x)

    def top(self):
        return self[-1]


class Table(dict):
    def __missing__(self, key):
        return 0


class Loud(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


class Number(int):
    pass


class Name(str):
    pass


def bench_meta_call():
    total = 0
    for i in range(400_000):
        total += Made(i).double()
    return total


def bench_meta_singleton():
    total = 0
    for i in range(800_000):
        total += Config().level
    return total


def bench_meta_plain():
    total = 0
    for i in range(800_000):
        total += OfPlain(i).double()
    return total


def bench_meta_method():
    total = 0
    for i in range(1_500_000):
        total += Made.label()
    return total


def bench_class_creation():
    total = 0
    for i in range(12_000):
        class Local:
            kind = i

            def method(self):
                return self.kind
        total += Local().method()
    return total


def bench_type_three_arguments():
    total = 0
    for i in range(12_000):
        total += type("Made", (), {"kind": i}).kind
    return total


def bench_abstract_instances():
    total = 0
    for i in range(600_000):
        total += Square(i).area()
    return total


def bench_isinstance_abstract():
    values, total = [1, "a", [2], Square(2), None], 0
    for _ in range(120_000):
        for v in values:
            if isinstance(v, Shape) or isinstance(v, Sized):
                total += 1
    return total


def bench_isinstance_builtin():
    values, total = [1, "a", [2], Square(2), None, 2.5, (1,), {}], 0
    for _ in range(200_000):
        for v in values:
            if isinstance(v, str):
                total += 1
            elif isinstance(v, (list, tuple)):
                total += 2
            elif isinstance(v, dict):
                total += 3
    return total


def bench_type_is():
    values, total = [1, "a", [2], Square(2), None, 2.5, (1,), {}], 0
    for _ in range(200_000):
        for v in values:
            if type(v) is int or type(v) is Square:
                total += 1
    return total


def bench_issubclass():
    total = 0
    for i in range(700_000):
        if issubclass(Square, Shape) and issubclass(bool, int):
            total += 1
    return total


def bench_type_name_vars():
    item, total = Square(3), 0
    for i in range(400_000):
        total += len(type(item).__name__) + len(vars(item))
    return total


def bench_hasattr():
    item, total = Square(3), 0
    for i in range(800_000):
        if hasattr(item, "side") and hasattr(item, "area") and not hasattr(item, "absent"):
            total += 1
    return total


def bench_getattr_variable_name():
    item, total, names = Square(3), 0, ["side", "area", "__class__", "absent"]
    for _ in range(200_000):
        for name in names:
            if getattr(item, name, None) is not None:
                total += 1
    return total


def bench_setattr():
    item = Square(3)
    for i in range(1_000_000):
        setattr(item, "side", i)
    return item.side


def bench_list_subclass():
    stack = Stack()
    for i in range(500_000):
        stack.push(i)
        if stack.top() & 1:
            stack.pop()
    return len(stack)


def bench_list_subclass_iterate():
    stack, total = Stack(range(1000)), 0
    for _ in range(500):
        for x in stack:
            total += x
        total += sum(stack) + len(stack[2:])
    return total


def bench_dict_subclass():
    table, total = Table(), 0
    for i in range(500_000):
        table[i & 255] = i
        total += table[i & 1023]
    return total


def bench_dict_subclass_setitem():
    table = Loud()
    for i in range(400_000):
        table[i & 255] = i
    return table[7]


def bench_int_subclass():
    n, total = Number(7), 0
    for i in range(1_000_000):
        total += n + i
    return total


def bench_str_subclass():
    name, table, total = Name("key"), {"key": 1}, 0
    for i in range(600_000):
        total += table[name] + len(name)
    return total


if __name__ == "__main__":
    run(globals())
