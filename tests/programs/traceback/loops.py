# stderr: whole
# Sites of loops, with, unpacking and comprehensions.
import sys


def show(function, *args):
    try:
        function(*args)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)


class BadIter:
    def __iter__(self):
        raise ValueError("iter")


class BadNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("next")


class Manager:
    def __init__(self, where):
        self.where = where

    def __enter__(self):
        if self.where == "enter":
            raise ValueError("enter")
        return self

    def __exit__(self, *args):
        if self.where == "exit":
            raise KeyError("exit")


def loop_iter():
    for x in BadIter():
        pass


def loop_next():
    for x in BadNext():
        pass


def loop_not_iterable():
    for x in (
        5
    ):
        pass


def loop_body():
    for x in [1, 2]:
        x.nothing


def loop_unpack():
    for a, b in [(1, 2, 3)]:
        pass


def loop_unpack_next():
    for a, (b, c) in zip([1], [2]):
        pass


def loop_else():
    for x in []:
        pass
    else:
        raise ValueError("else")


def while_test():
    while 1 < "x":
        pass


def while_else():
    while False:
        pass
    else:
        1 + "x"


def with_enter():
    with Manager("enter"):
        pass


def with_exit():
    with Manager("exit") as m:
        pass


def with_exit_return():
    with Manager("exit") as m:
        return 1


def with_body():
    with Manager("") as m:
        m.nothing


def with_body_and_exit():
    with Manager("exit") as m:
        m.nothing


def with_not_a_manager():
    with 5:
        pass


def with_two():
    with Manager(""), \
            Manager("enter") as k:
        pass


def with_parenthesized():
    with (
        Manager("") as a,
        Manager("exit") as b,
    ):
        pass


def with_target():
    with Manager("") as (a, b):
        pass


def unpack_few():
    a, b, c = 1, 2
    return a


def unpack_call():
    a, b, c = iter([1, 2])


def unpack_many():
    a, b = [1, 2, 3]


def unpack_star():
    a, *b, c = [1]


def unpack_int():
    (a,
     b) = 5


def unpack_nested():
    a, (b, c) = 1, 2


def unpack_to_attribute():
    None.x, y = 1, 2


def unpack_chain():
    a = b, c = 5


def list_comp_iter():
    return [x for x in BadIter()]


def generator():
    return list(x / 0 for x in [1])


def generator_iter():
    return (x for x in 5)


for f in list(globals().values()):
    if callable(f) and not isinstance(f, type) and f is not show:
        print(f.__name__, file=sys.stderr)
        show(f)
