# A call of a coroutine function as a statement warns at once, at that line; one whose result somebody has does not.
import sys
class Err:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
    def flush(self): pass
err, sys.stderr = sys.stderr, Err()
def show(what):
    lines = sys.stderr.text.replace(__file__, "FILE").splitlines()
    print(what, lines)
    sys.stderr.text = ""
async def never(*a): pass
class C:
    async def method(self): pass
    @staticmethod
    async def static(): pass
    async def __call__(self): pass
    def keep(self): self.kept = never(); return self.kept
    async def outer(self):
        self.method()
        show("inside")
        await self.method()
never()
show("function")
never(1,
      2)
show("two lines")
C().method()
show("method")
C.static()
show("static")
c = C()
c()
show("callable")
c.keep()
show("kept")
c.kept.close()
def make(): return SAVED
SAVED = never()
make()
show("handed out")
try: SAVED.send(None)
except StopIteration: show("still works")
def in_function():
    never()
    show("in function")
in_function()
for i in range(2): never()
show("twice at one line")
try: c.outer().send(None)
except StopIteration: show("after outer")
def gen():
    never()
    yield 1
list(gen())
show("in a generator")
try:
    raise ValueError
except ValueError:
    never()
    show("in a handler")
sys.stderr = err
