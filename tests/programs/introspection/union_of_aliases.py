"""Unions with instances of subclasses of GenericAlias, as collections.abc.Callable makes them."""
import collections.abc
import types


def show(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class SubClass(types.GenericAlias):
    pass


d = SubClass(list, float)
show(lambda: (int | str) | d)
show(lambda: d | (int | str))
show(lambda: int | d)
show(lambda: d | int)
show(lambda: d | d)
show(lambda: d | None)
show(lambda: None | d)
show(lambda: isinstance(1, int | str))
C = collections.abc.Callable[[int], str]
show(lambda: int | C)
show(lambda: C | int)
show(lambda: C | None)
show(lambda: C | C)
show(lambda: (int | str) | C)
show(lambda: list[int] | C)
show(lambda: C | list[int])
