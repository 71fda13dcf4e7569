"""sys.exc_info, sys.exception, tracebacks kept and cleared, frames in handlers, nested handling."""
import sys
def names(tb): 
    out = []
    while tb: out.append(f"{tb.tb_frame.f_code.co_name}:{tb.tb_lineno}"); tb = tb.tb_next
    return out
def inner(): raise ValueError("i")
def mid():
    try: inner()
    except ValueError as e:
        try: raise KeyError("k") from e
        except KeyError as k: return e, k
e, k = mid()
print(names(e.__traceback__), names(k.__traceback__), k.__cause__ is e, sys.exc_info())
def state():
    out = [sys.exception()]
    try: inner()
    except ValueError:
        out.append(sys.exception())
        try: raise KeyError
        except KeyError: out.append(sys.exception())
        out.append(sys.exception())
        def f(): return sys.exception()
        out.append(f())
        g = (sys.exception() for _ in range(1))
        out.append(next(g))
    out.append(sys.exception())
    return [type(x).__name__ for x in out]
print(state())
def gen():
    try: yield sys.exception()
    except KeyError: yield sys.exception()
    yield sys.exception()
def use():
    try: raise ValueError
    except ValueError:
        g = gen()
        r = [next(g)]
        r.append(g.throw(KeyError("t")))
        r.append(next(g))
        r.append(sys.exception())
    return [type(x).__name__ for x in r]
print(use())
def loops():
    try:
        for i in range(3):
            if i == 1: inner()
    except ValueError as x: return names(x.__traceback__)
print(loops())
def chain3():
    try:
        try:
            try: 1 / 0
            finally: {}["x"]
        except KeyError as k2: raise IndexError("x") from None
    except IndexError as i: return i.__suppress_context__, repr(i.__context__), repr(i.__context__.__context__), names(i.__traceback__), names(i.__context__.__traceback__)
print(chain3())
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(t and t.__name__, names(tb), sys.exception() is v); return True
with Ctx(): inner()
with Ctx():
    with Ctx(): inner()
    raise KeyError
with Ctx(): pass
def tb_next_edit():
    try: inner()
    except ValueError as x:
        x.__traceback__ = x.__traceback__.tb_next
        return names(x.__traceback__)
print(tb_next_edit())
saved = None
def again():
    global saved
    try:
        if saved: raise saved
        inner()
    except ValueError as x: saved = x
again(); n1 = len(names(saved.__traceback__)); again(); print(n1, len(names(saved.__traceback__)))
import types
t = types.TracebackType(saved.__traceback__, sys._getframe(), 0, 1)
print(names(t)[0], len(names(t)))
try: raise ValueError("wt").with_traceback(t)
except ValueError as x: print(len(names(x.__traceback__)), names(x.__traceback__)[0].split(":")[0])
