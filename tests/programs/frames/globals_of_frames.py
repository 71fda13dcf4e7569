"""f_globals: live, per module, with exec-made modules and classes; sys._getframe in namedtuple-like helpers."""
import sys
def g(): return sys._getframe(1).f_globals
print(g() is globals(), g()["__name__"])
g()["injected"] = 5
print(injected)
def define(name, value): sys._getframe(1).f_globals[name] = value
def use():
    define("late", 3)
    return late
print(use(), late)
del g()["late"]
try: late
except NameError as e: print(e)
class C:
    mod = sys._getframe().f_globals["__name__"]
    def m(self): return sys._getframe().f_globals is globals()
print(C.mod, C().m())
from collections import namedtuple
import enum, types
N = namedtuple("N", "a")
def make(): return namedtuple("M", "b"), enum.Enum("En", "X Y"), type("T", (), {}), types.new_class("U")
print(N.__module__, [t.__module__ for t in make()])
T = type("T", (), {"__module__": "else.where"})
print(T.__module__)
def depth_of(name):
    d, f = 0, sys._getframe()
    while f:
        if f.f_code.co_name == name: return d
        d, f = d + 1, f.f_back
    return None
def a(): return b()
def b(): return c()
def c(): return depth_of("a"), depth_of("c"), depth_of("zzz"), depth_of("<module>")
print(a())
def trace_calls(limit):
    out, f = [], sys._getframe(1)
    while f and len(out) < limit: out.append(f"{f.f_code.co_name}:{f.f_lineno - f.f_code.co_firstlineno}"); f = f.f_back
    return out
def p(n):
    if n: 
        return p(n - 1)
    return trace_calls(3)
print(p(4))
class Prop:
    @property
    def x(self): return trace_calls(2)
    @staticmethod
    def s(): return trace_calls(2)
    @classmethod
    def k(cls): return trace_calls(2)
    def __call__(self): return trace_calls(2)
    def __len__(self): print(trace_calls(2)); return 1
    def __eq__(self, o): print(trace_calls(2)); return True
    def __hash__(self): print(trace_calls(2)); return 1
    def __format__(self, s): return str(trace_calls(2))
    def __set_name__(self, o, n): print("set_name", trace_calls(2))
    def __init_subclass__(cls): print("init_subclass", trace_calls(2))
q = Prop()
def uses(): return q.x, Prop.s(), q.k(), q(), len(q), q == 1, {q: 1} and 1, f"{q}", sorted([q], key=lambda v: 0) and 1
for r in uses(): print(r)
class Owner: attr = Prop()
class Sub(Prop): pass
print(list(filter(lambda v: trace_calls(1) or 1, [1])), min([2, 1], key=lambda v: v))
