# what a program can see of a traceback
import sys


def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    steps = []
    while tb is not None:
        steps.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    print(steps)
    print(type(e.__traceback__).__name__, type(e.__traceback__.tb_frame).__name__)
    print(sys.exc_info()[2] is e.__traceback__)
    print(e.__traceback__.tb_frame.f_globals["__name__"])
    kept = e.__traceback__

print(sys.exc_info())
e = KeyError(1)
print(e.__traceback__)
e.__traceback__ = kept
print(e.__traceback__ is kept)
try:
    kept.tb_next = 5
except TypeError as x:
    print(x)
try:
    kept.tb_next.tb_next.tb_next = kept
except ValueError as x:
    print(x)
kept.tb_next = None
print(kept.tb_next)


def again(n):
    try:
        raise ValueError(n)
    except ValueError as err:
        if n:
            try:
                raise err
            except ValueError as second:
                count = 0
                tb = second.__traceback__
                while tb:
                    count += 1
                    tb = tb.tb_next
                return count


print(again(1))
