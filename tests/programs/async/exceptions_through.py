# Exceptions through chains of await: context, cause, finally, tracebacks, groups, throw at every depth.
class W:
    def __await__(self):
        try: return (yield "up")
        finally: log.append("W done")
log = []
def chain_of(e):
    out = []
    while e:
        out.append(repr(e)); e = e.__cause__ or e.__context__
    return out
async def bottom(how):
    try:
        if how == "raise": raise ValueError("bottom")
        return await W()
    finally: log.append("bottom fin")
async def middle(how):
    try: return await bottom(how)
    except KeyError as e:
        log.append("middle caught"); raise RuntimeError("converted") from e
    except ValueError: log.append("middle re-raises"); raise
    finally: log.append("middle fin")
async def top(how):
    try: return "result", await middle(how)
    except RuntimeError as e: return "top", chain_of(e)
    finally: log.append("top fin")
def drive(how, *acts):
    log.clear(); c = top(how); out = []
    try:
        out.append(c.send(None))
        for a in acts: out.append(c.throw(a) if isinstance(a, BaseException) else c.close() if a == "close" else c.send(a))
    except StopIteration as s: out.append(s.value)
    except BaseException as e: out.append(chain_of(e)); out.append(names(e.__traceback__))
    print(out, log)
def names(tb):
    out = []
    while tb: out.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next
    return out
drive("raise"); drive("wait", 5); drive("wait", KeyError("k")); drive("wait", ValueError("v")); drive("wait", "close"); drive("wait", IndexError("i"))
drive("wait", GeneratorExit("g")); drive("wait", StopIteration("s")); drive("wait", KeyboardInterrupt())
async def stop(): raise StopIteration("value")
async def catches_stop():
    try: await stop()
    except RuntimeError as e: return chain_of(e)
try: catches_stop().send(None)
except StopIteration as s: print(s.value)
async def handler_awaits():
    try: raise ValueError("first")
    except ValueError as e:
        r = await W()
        try: raise KeyError("second")
        except KeyError as k: return r, repr(k.__context__), repr(e)
c = handler_awaits(); c.send(None)
try:
    try: raise OSError("outside")
    except OSError: c.send("resumed")
except StopIteration as s: print(s.value)
import sys
async def exc_info():
    out = [repr(sys.exc_info()[1])]
    await W()
    out.append(repr(sys.exc_info()[1]))
    try: raise KeyError("mine")
    except KeyError:
        await W()
        out.append(repr(sys.exc_info()[1]))
    out.append(repr(sys.exc_info()[1]))
    return out
c = exc_info()
try:
    try: raise ValueError(1)
    except ValueError: c.send(None)
    try: raise ValueError(2)
    except ValueError: c.send(None)
    c.send(None)
except StopIteration as s: print(s.value)
async def groups():
    errors = []
    for e in (ValueError(1), KeyError(2), TypeError(3)):
        try: await fail(e)
        except Exception as x: errors.append(x)
    try: raise ExceptionGroup("all", errors)
    except* (ValueError, KeyError) as g:
        await noop(); log.append([repr(x) for x in g.exceptions])
    except* TypeError as g: log.append(repr(g))
    return "handled"
async def fail(e): raise e
async def noop(): pass
log.clear()
try: groups().send(None)
except StopIteration as s: print(s.value, log)
async def finally_returns():
    try: await fail(ValueError("lost"))
    finally: return "from finally"
async def finally_awaits():
    try: return await fail(ValueError("kept"))
    finally: await noop(); log.append("cleaned")
log.clear()
for f in (finally_returns, finally_awaits):
    try: f().send(None)
    except StopIteration as s: print(s.value)
    except ValueError as e: print(repr(e), log, names(e.__traceback__))
class BadAwait:
    def __await__(self):
        yield 1
        raise StopIteration("inside __await__")
class IterStop:
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self): raise StopIteration("by hand")
    def throw(self, *a): raise a[0]
async def bad(x): return await x
c = bad(BadAwait()); c.send(None)
try: c.send(None)
except RuntimeError as e: print(chain_of(e))
try: bad(IterStop()).send(None)
except StopIteration as s: print(s.value)
async def unwound(n):
    try:
        if n: await unwound(n - 1)
        else: await W()
    finally: log.append(n)
log.clear(); c = unwound(5); c.send(None)
try: c.throw(ValueError("x"))
except ValueError as e: print(log, len(names(e.__traceback__)))
log.clear(); c = unwound(5); c.send(None); c.close(); print(log)
