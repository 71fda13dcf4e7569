"""Tuples of classes in tuples, and exception groups in groups, deeper than the recursion limit."""
import sys


def deep(levels):
    classes = (int,)
    for _ in range(levels):
        classes = (classes,)
    return classes


def deep_group(levels):
    e = TypeError(1)
    for _ in range(levels):
        e = ExceptionGroup('eg', [e])
    return e


def show(function, *args):
    try:
        print(function(*args))
    except RecursionError as e:
        print(e)


for levels in (0, 1, 100, 2000, 20000):
    show(isinstance, 1, deep(levels))
    show(isinstance, 'a', deep(levels))
    show(issubclass, int, deep(levels))
    show(issubclass, str, deep(levels))
for levels in (1, 5):
    show(lambda: repr(deep_group(levels).split(TypeError)))
    show(lambda: repr(deep_group(levels).subgroup(ValueError)))
for levels in (2000, 20000):
    show(lambda: deep_group(levels).split(ValueError))
    show(lambda: deep_group(levels).subgroup(TypeError) is None)
sys.setrecursionlimit(50)
show(isinstance, 1, deep(60))
