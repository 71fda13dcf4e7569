"""Keywords given twice where ** is involved: an error whatever the order; evaluation from left to right."""


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def f(*args, **kwargs):
    return args, kwargs


class A:
    def __init__(self, **kwargs):
        self.kwargs = kwargs

    def method(self, **kwargs):
        return kwargs


d = {'x': 3}
attempt(lambda: f(**d, x=5, y=2))
attempt(lambda: f(x=5, **d, y=2))
attempt(lambda: f(y=5, **d, z=2))
attempt(lambda: f(**d, z=1, **{'z': 2}))
attempt(lambda: f(**d, **d))
attempt(lambda: f(**{'x': 3}, x=5))
attempt(lambda: eval('f(**d, x=5)'))
attempt(lambda: dict(**d, x=5))
attempt(lambda: A(**d, x=2))
attempt(lambda: A(**d, y=2).kwargs)
attempt(lambda: A().method(**d, x=2))
attempt(lambda: f(*[1], a=1, **d, b=2, c=3, **{'e': 4}))
attempt(lambda: f(**d, x=1, **5))
attempt(lambda: f(**5, x=1))
attempt(lambda: f(**{1: 2}, x=1))
attempt(lambda: f(x=1, **{1: 2}))


def note(name, value):
    print(name, end=' ')
    return value


attempt(lambda: f(note('a', 1), k=note('k', 2), **note('d', {'m': 1}), n=note('n', 3), **note('e', {'n': 5}), o=note('o', 1)))
