# sys.exception() in the clauses and afterwards.
import sys

def now(where):
    print(where, repr(sys.exception()))

now("start")
try:
    raise OSError("outer")
except OSError:
    now("outer")
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        now("first")
        try:
            raise IndexError("inner")
        except IndexError as i:
            now("inner")
            print(repr(i.__context__))
        now("first again")
    except* TypeError:
        now("second")
    except* KeyError as e:
        now("third")
        try:
            raise RuntimeError("x")
        except* RuntimeError as r:
            now("nested")
            print(repr(r), repr(r.exceptions[0].__context__), repr(r.__context__))
        now("third again")
    now("outer again")
now("end")

def types(where, t):
    now(where)
    return t
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* types("before first", ValueError):
    now("in first")
except* types("before second", TypeError):
    now("in second")
except* types("before third", KeyError):
    print("?")
now("end")
