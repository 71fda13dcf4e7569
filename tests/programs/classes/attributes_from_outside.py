# Attributes that instances get from other places than their class's methods: the order in which they stand, and where they live.
import copy
import functools


class Marked(type):
    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.origin = cls.__name__
        instance.count = len(args)
        return instance


class Point(metaclass=Marked):
    def __init__(self, x, y=0):
        self.x = x
        if y:
            self.y = y


class Derived(Point):
    def __init__(self, z):
        super().__init__(z)
        self.z = z


class Slotted(metaclass=Marked):
    __slots__ = ("origin", "count")


class Refusing(metaclass=Marked):
    __slots__ = ("count",)


class Shadow(metaclass=Marked):
    origin = property(lambda self: "own", lambda self, value: print("set", value))
    count = 5


print(vars(Point(1)), vars(Point(1, 2)), vars(Derived(3)), dir(Point(1))[-4:])
made = Slotted()
print(made.origin, made.count, hasattr(made, "__dict__"))
try:
    Refusing()
except AttributeError as e:
    print(e)
shadow = Shadow(*())
print(shadow.origin, shadow.count, vars(shadow))


class Open:
    pass


def fill():
    thing = Open()
    thing.second = 2
    thing.first = 1
    return thing


thing = Open()
thing.first = 1
thing.third = 3
thing.second = 2
print(vars(thing), vars(fill()), list(fill().__dict__), fill().__dict__ == {"first": 1, "second": 2})
del thing.third
thing.third = 4
print(vars(thing), hasattr(fill(), "third"))
try:
    fill().third
except AttributeError as e:
    print(e)
other = copy.copy(thing)
other.fourth = 4
print(vars(other), vars(thing))
Open.third = "of the class"
print(fill().third, thing.third)
setattr(other, "fi" + "fth", 5)
print(vars(other), sorted(set(dir(other)) - set(dir(object())) - {"__slotnames__"}))


def shadowed():
    Open = dict
    thing = Open()
    try:
        thing.key = 1
    except AttributeError as e:
        print(e)


shadowed()


def private():
    thing = Open()
    thing.__hidden = 1
    return vars(thing)


class Maker:
    def make(self):
        thing = Open()
        thing.__hidden = 1
        thing.second = 5
        return vars(thing)


print(private(), Maker().make())


class Early:
    def __init__(self):
        early = Early.__new__(Early)
        early.a = 1
        self.b = 2


print(vars(Early()))


def decorated(function):
    wrapper = functools.partial(function)
    wrapper.note = "kept"
    return wrapper


print(decorated(len).note, vars(decorated(len)))


class Number(int):
    pass


number = Number(3)
number.unit = "m"
print(number + 1, number.unit, vars(number))


class Data(dict):
    pass


data = Data(a=1)
data.extra = [1]
print(data, data.extra, vars(data))


class Failing(Exception):
    pass


failing = Failing("x")
failing.code = 3
print(failing.code, failing.args, vars(failing))
