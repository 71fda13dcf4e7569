import sys
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self):
        yield
def names(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
async def a():
    await Tick()
    raise KeyError("a")
async def b():
    try:
        await a()
    except KeyError as e:
        await Tick()
        print(repr(sys.exc_info()[1]))
        raise ValueError("b") from e
    finally:
        await Tick()
        print("finally", repr(sys.exc_info()[1]))
async def main():
    try:
        await b()
    except ValueError as e:
        print(names(e), names(e.__cause__))
        return repr(e.__context__)
print(run(main()))
async def returns_in_finally():
    try:
        await a()
    finally:
        return "swallowed"
print(run(returns_in_finally()))
async def cancel():
    try:
        await Tick()
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("cleanup")
c = cancel()
c.send(None)
c.close()
c = cancel()
c.send(None)
try:
    c.throw(RuntimeError("cancelled"))
except RuntimeError as e:
    print(e)
async def outer():
    try:
        await cancel()
    except RuntimeError as e:
        return "outer " + str(e)
o = outer()
o.send(None)
try:
    o.throw(RuntimeError("deep"))
except StopIteration as e:
    print(e.value)
async def ignore():
    while True:
        try: await Tick()
        except GeneratorExit: print("ignored")
        else: return
i = ignore()
i.send(None)
try:
    i.close()
except RuntimeError as e:
    print(e)
try: i.send(None)
except StopIteration: print("finished")
async def busy():
    try:
        me.send(None)
    except ValueError as e:
        print(e)
me = busy()
run(me)
async def shared(): await Tick()
s = shared()
async def waits(): await s
w1, w2 = waits(), waits()
w1.send(None)
try:
    w2.send(None)
except RuntimeError as e:
    print(e)
w1.close()
