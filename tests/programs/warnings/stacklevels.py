"""stacklevel through functions, methods, classes, generators, lambdas and modules."""
import warnings


def warn(level):
    warnings.warn(f"level {level}", stacklevel=level)


def middle(level):
    warn(level)


class C:
    def method(self, level):
        middle(level)

    def __getattr__(self, name):
        middle(3)
        raise AttributeError(name)

    def __add__(self, other):
        warn(2)
        return 1


def gen(level):
    warn(level)
    yield
    warn(level)


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for level in range(1, 6):
        C().method(level)
    for level in (1, 2, 3):
        list(gen(level))
    hasattr(C(), "x")
    C() + 1
    (lambda: warn(2))()
    (lambda: warn(3))()
    [warn(2) for i in range(2)]
    sorted([1], key=lambda x: warn(2))
    sorted([1], key=lambda x: warn(3) or 0)

    class D:
        warn(2)
        warn(3)

    @(lambda f: warn(3) or f)
    def decorated():
        pass

    try:
        middle(2)
    finally:
        middle(3)
    for w in seen:
        print(w.message, w.lineno)
