"""contextlib: contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout, ContextDecorator."""
import contextlib, io, sys
@contextlib.contextmanager
def cm(n, swallow=False):
    print("enter", n)
    try: yield n
    except ValueError as e:
        print("value", e)
        if not swallow: raise
    finally: print("exit", n)
with cm(1) as x, cm(2): print(x)
with cm(3, True): raise ValueError("inside")
try:
    with cm(4): raise ValueError("out")
except ValueError as e: print("outer", e, e.__traceback__.tb_lineno)
try:
    with cm(5): raise KeyError("k")
except KeyError as e: print("key", e)
@contextlib.contextmanager
def no_yield():
    if False: yield
try:
    with no_yield(): pass
except RuntimeError as e: print(e)
@contextlib.contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
@contextlib.contextmanager
def two_on_error():
    try: yield 1
    except ValueError: yield 2
try:
    with two_on_error(): raise ValueError
except RuntimeError as e: print(e)
@contextlib.contextmanager
def replaces():
    try: yield
    except ValueError as e: raise KeyError("instead") from e
try:
    with replaces(): raise ValueError("v")
except KeyError as e: print(repr(e), repr(e.__cause__))
@contextlib.contextmanager
def stops():
    yield
try:
    with stops(): raise StopIteration("si")
except StopIteration as e: print("si", e)
@cm("deco")
def f(a): return a * 2
print(f(4), f.__name__)
with contextlib.ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print, "callback", sep="-")
    st.push(lambda *a: print("push", a[0]) or True)
    raise KeyError("swallowed")
with contextlib.ExitStack() as st:
    st.enter_context(cm("kept"))
    moved = st.pop_all()
print("moved"); moved.close()
with contextlib.suppress(KeyError, IndexError): {}["x"]
try:
    with contextlib.suppress(KeyError): [][0]
except IndexError as e: print(e)
class Cl:
    def close(self): print("closed")
with contextlib.closing(Cl()) as c: print(type(c).__name__)
with contextlib.nullcontext(5) as n: print(n)
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
class D(contextlib.ContextDecorator):
    def __enter__(self): print("D+"); return self
    def __exit__(self, *e): print("D-", e[0]); return False
@D()
def g(): print("in g")
g(); g()
try:
    with contextlib.ExitStack() as st:
        st.callback(lambda: 1 / 0)
        st.callback(lambda: {}["k"])
        raise ValueError("first")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
async def arun():
    @contextlib.asynccontextmanager
    async def acm(n):
        print("a+", n)
        try: yield n
        finally: print("a-", n)
    async with acm(1) as a, acm(2) as b: print(a, b)
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(acm(3))
        st.enter_context(cm("sync"))
    try:
        async with acm(4): raise ValueError("av")
    except ValueError as e: print(e)
try: arun().send(None)
except StopIteration: print("done")
