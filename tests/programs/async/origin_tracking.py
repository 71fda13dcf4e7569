# sys.set_coroutine_origin_tracking_depth and cr_origin.
import sys
def here(n=1): return sys._getframe(n).f_lineno
def shown(c):
    o = c.cr_origin
    c.close()
    return o if o is None else [(f.rsplit("/", 1)[-1] == __file__.rsplit("/", 1)[-1], line, name) for f, line, name in o]
async def coro(): pass
print(sys.get_coroutine_origin_tracking_depth(), shown(coro()))
sys.set_coroutine_origin_tracking_depth(1)
print(sys.get_coroutine_origin_tracking_depth())
c = coro(); line = here()
print(shown(c) == [(True, line, "<module>")])
def make(): return coro()
def outer(): return make()
print(shown(outer()))
sys.set_coroutine_origin_tracking_depth(10)
print(shown(outer()))
class C:
    async def method(self): pass
    def build(self): return self.method()
print(shown(C().build()), shown((lambda: coro())()))
async def nested():
    c = coro()
    r = shown(c)
    return r
n = nested()
try: n.send(None)
except StopIteration as s: print(s.value)
print([shown(c) for c in (coro(), coro())] and None)
sys.set_coroutine_origin_tracking_depth(2)
print(shown(outer()), type(coro.__code__).__name__)
c = coro(); print(type(c.cr_origin).__name__, len(c.cr_origin), len(c.cr_origin[0])); c.close()
sys.set_coroutine_origin_tracking_depth(0)
print(shown(outer()))
for bad in (-1, "x", None, 1.5):
    try: sys.set_coroutine_origin_tracking_depth(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
try: sys.set_coroutine_origin_tracking_depth()
except TypeError as e: print(type(e).__name__)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(depth=3); print(sys.get_coroutine_origin_tracking_depth())
try: c.cr_origin = 1
except AttributeError as e: print(e)
async def agen(): yield
print(hasattr(agen(), "ag_origin"))
