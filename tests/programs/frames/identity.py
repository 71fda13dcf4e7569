"""An activation has one frame, however it is asked for; frames of tracebacks, generators, texts; traceback objects."""
import sys, types
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
print(sys._getframe() is sys._getframe())
def f():
    a = sys._getframe()
    b = sys._getframe()
    print(a is b, a == b, hash(a) == hash(b), a.f_back is b.f_back, a.f_back is sys._getframe(1), a.f_back.f_code.co_name)
    def g():
        return sys._getframe(1) is a, sys._getframe().f_back is a
    print(g())
    return a
fr = f()
fr2 = f()
t(lambda: sys._getframe(1000))
t(lambda: sys._getframe('a'))
t(lambda: sys._getframe(-5).f_code.co_name)
def raiser():
    x = sys._getframe()
    try:
        1/0
    except ZeroDivisionError as e:
        print(e.__traceback__.tb_frame is x, e.__traceback__.tb_lasti >= 0)
    try:
        inner()
    except ZeroDivisionError as e:
        tb = e.__traceback__
        print(tb.tb_frame is x, tb.tb_next.tb_frame.f_back is x, tb.tb_next.tb_next)
        return tb, x
def inner(): 1/0
tb, x = raiser()
print(tb.tb_next.tb_frame.f_lineno, tb.tb_next.tb_lineno)
print(tb.tb_frame is tb.tb_frame)
t(types.TracebackType, 1, x, 0, 1)
t(types.TracebackType, None, 1, 0, 1)
t(types.TracebackType, None, x, 'a', 1)
n = types.TracebackType(tb, x, 5, 6)
print(n.tb_next is tb, n.tb_frame is x, n.tb_lasti, n.tb_lineno)
t(setattr, n, 'tb_next', 3)
t(setattr, tb, 'tb_next', n)
t(setattr, n, 'tb_next', n)
t(delattr, n, 'tb_next')
t(setattr, n, 'tb_lineno', 3)
t(setattr, n, 'tb_frame', 3)
n.tb_next = None
print(n.tb_next)
print(dir(n))
def gen():
    a = sys._getframe()
    yield a
    yield a is sys._getframe()
    yield sys._getframe()
g = gen()
a = next(g)
print(a is g.gi_frame, next(g), next(g) is a, g.gi_frame is a, a.f_back)
print(g.gi_frame.f_lineno)
list(g)
def rec(n):
    if n == 0:
        fr = sys._getframe()
        out = []
        while fr is not None and fr.f_code.co_name == 'rec':
            out.append(fr)
            fr = fr.f_back
        return out
    return rec(n - 1)
l = rec(3)
print(len(l), len(set(l)), len({id(x) for x in l}))
def locs(p):
    q = p + 1
    return sys._getframe().f_lineno, type(sys._getframe().f_lasti)
print(locs(3))
class K:
    fr = sys._getframe()
    print(fr is sys._getframe(), fr.f_code.co_name)
fr = sys._getframe()
print(fr.f_globals is globals(), fr.f_builtins is __builtins__.__dict__, fr.f_code.co_name, fr.f_trace, fr.f_trace_lines, fr.f_trace_opcodes)
t(setattr, fr, 'f_lineno', 3)
t(setattr, fr, 'f_code', 3)
t(fr.clear)
t(fr2.clear)
exec("fr = sys._getframe(); print(fr is sys._getframe(), fr.f_back is F, fr.f_code.co_filename)", {'sys': sys, 'F': fr})
print(sys._current_frames()[__import__('threading').get_ident()] is fr) if 0 else None
try:
    raise ValueError
except ValueError as e:
    print(e.__traceback__.tb_frame is fr, e.__traceback__.tb_next)
try:
    exec("raise KeyError(1)")
except KeyError as e:
    print(e.__traceback__.tb_frame is fr, e.__traceback__.tb_next.tb_frame.f_back is fr)
print(type(fr.f_lasti), fr.f_lasti >= 0)
import inspect
def cur(): return inspect.currentframe() is sys._getframe()
print(cur())
