# sys.set_asyncgen_hooks: who is told when, and what is checked.
import sys
log = []
def first(g): log.append(("first", g.__name__))
def final(g): log.append(("final", g.__name__))
print(sys.get_asyncgen_hooks(), type(sys.get_asyncgen_hooks()).__name__)
for bad in ((5,), (None, "x")):
    try: sys.set_asyncgen_hooks(*bad)
    except TypeError as e: print(e)
try: sys.set_asyncgen_hooks(firstiter=1)
except TypeError as e: print(e)
try: sys.set_asyncgen_hooks(finalizer=1)
except TypeError as e: print(e)
print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=first)
print(sys.get_asyncgen_hooks().firstiter is first, sys.get_asyncgen_hooks().finalizer)
sys.set_asyncgen_hooks(finalizer=final)
h = sys.get_asyncgen_hooks()
print(h[0] is first, h[1] is final, len(h))
def step(aw):
    try: aw.send(None)
    except StopIteration as s: return s.value
    except BaseException as e: return repr(e)
async def g():
    try:
        yield 1
        yield 2
    finally:
        log.append("finally")
a = g()
print(log, step(a.__anext__()), log)
print(step(a.__anext__()), log)
print(step(a.__anext__()), log)
log.clear()
kept = []
def new():
    kept.append(g())
    return kept[-1]
new().asend(None); print(log); log.clear()
new().aclose(); print(log); log.clear()
new().athrow(ValueError); print(log); log.clear()
a = new(); b = a.__anext__(); c = a.__anext__(); print(log); log.clear()
def fails(g):
    log.append("failing hook")
    raise KeyError("hook")
sys.set_asyncgen_hooks(firstiter=fails)
a = new()
for make in (lambda: a.__anext__(), lambda: a.asend(None)):
    try: print(type(make()).__name__)
    except KeyError as e: print(repr(e))
print(log); log.clear()
async def loop(n):
    async for x in g():
        n -= 1
        if not n: break
    return x
sys.set_asyncgen_hooks(first, final)
print(step(loop(5)), log); log.clear()
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks()); 
a = new(); print(step(a.__anext__()), log); print(step(a.aclose()), log)
sys.set_asyncgen_hooks(*h); print(sys.get_asyncgen_hooks()[0] is first)
sys.set_asyncgen_hooks(firstiter=None); print(sys.get_asyncgen_hooks().firstiter, sys.get_asyncgen_hooks().finalizer is final)
sys.set_asyncgen_hooks(); print(sys.get_asyncgen_hooks().finalizer is final)
sys.set_asyncgen_hooks(finalizer=None)
for a in kept: step(a.aclose())
print(log)
