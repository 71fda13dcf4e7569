# Thousands of exceptions, each raised while the one before is handled: the chain is made in linear time.
import sys


def chain(n):
    try:
        1 / 0
    except ZeroDivisionError as e:
        return chain(n - 1) if n else e


def length(e):
    n = 0
    while e is not None:
        n, e = n + 1, e.__context__
    return n


sys.setrecursionlimit(20000)
print(length(chain(400)))


def loop(n):
    handled = ValueError("first")
    for i in range(n):
        try:
            try:
                raise handled
            except ValueError:
                raise ValueError(i)
        except ValueError as e:
            handled = e
    return handled


e = loop(20000)
print(length(e), e)

# A cycle that this would make is cut, wherever the exception stands in the chain.
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__ = b
b.__context__ = c
for again in (a, b, c):
    try:
        try:
            raise a
        except ValueError:
            raise again
    except ValueError as e:
        seen = []
        while e is not None and e not in seen:
            seen.append(e)
            e = e.__context__
        print([x.args[0] for x in seen], e)
    a.__context__, b.__context__, c.__context__ = b, c, None

# One that was set as a context by hand, or copied into a group, counts as well.
inner = KeyError("inner")
outer = KeyError("outer")
outer.__context__ = inner
try:
    try:
        raise outer
    except KeyError:
        raise inner
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
group.__context__ = inner
part = group.subgroup(ValueError)
try:
    try:
        raise part
    except ExceptionGroup:
        raise inner
except KeyError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))
