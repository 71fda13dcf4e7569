# Coroutines that are suspended at the end.
class W:
    def __await__(self): yield
async def inner(name):
    try: await W()
    finally: print("fin", name)
async def outer(name):
    try: await inner(name + " inner")
    except GeneratorExit: print("exit", name); raise
    finally: print("fin", name)
a, b = outer("a"), inner("b")
a.send(None); b.send(None)
async def agen():
    try: yield 1
    finally: print("agen fin")
g = agen()
try: g.__anext__().send(None)
except StopIteration: pass
print("end")
