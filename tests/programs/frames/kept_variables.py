"""f_locals of callers, closures, tracebacks and suspended generators."""
import sys
def show(depth):
    fr = sys._getframe(depth)
    return {k: v for k, v in fr.f_locals.items()}
def a(x, *r, **k):
    y = x * 2
    return show(1), y
print(a(3, 4, z=5))
def outer():
    v = 1
    def inner():
        w = v + 1
        print(sorted(show(1).items()) if 0 else sorted(show(1)))
        return w
    return inner()
outer()
def crash(n):
    val = [n]
    return val[5]
try: crash(3)
except IndexError as e: print(e.__traceback__.tb_next.tb_frame.f_locals)
def gen():
    z = 4
    yield 1
    z = 5
    yield 2
g = gen(); next(g); print(g.gi_frame.f_locals); next(g); print(g.gi_frame.f_locals)
