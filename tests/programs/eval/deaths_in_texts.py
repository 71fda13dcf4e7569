# deaths: shown
"""When objects die in texts that only the running program knows, and in constant ones."""
import gc
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


program = """
x = C("x")
y = x
del x
print("one left")
del y
print("gone")
z = C("first")
z = C("second")
print("bound anew")
z = None
C("unnamed")
print("after unnamed")
def f():
    print("in f")
    q = C("q"); r = weakref.ref(q)
    print(r() is q)
    del q
    print(r())
    return 5
print(f())
def g():
    return C("result")
g()
print(g().name)
def swap():
    a, b = C("a"), C("b")
    a = b
    print("a is b")
swap()
for n in range(2):
    item = C("item %d" % n)
print("loop over")
del item
def gen():
    try:
        held = C("held")
        yield 1
        yield 2
    finally:
        print("closed")
it = gen()
print(next(it))
del it
print("generator gone")
def fails():
    inside = C("inside")
    raise ValueError("v")
try:
    fails()
except ValueError as e:
    print("caught", e)
print("behind")
class Holder:
    def __init__(self): self.kept = C("kept")
h = Holder()
h.kept = None
print("attribute")
h.kept = C("kept again")
del h
print("holder gone")
def deep(n):
    here = C("deep %d" % n) if n < 2 else None
    if n: deep(n - 1)
    print("back", n)
deep(2)
a = C("cycle"); a.self = a
del a
print("cycle waits")
gc.collect()
w = weakref.ref(C("weak"), lambda r: print("callback"))
print(w())
s = [C("in list")][0].name
print(s)
print((lambda c: c.name)(C("to lambda")))
with_default = lambda c=C("default"): c.name
print(with_default())
del with_default
print("end")
"""
exec(program.replace("\n", "\n", 1), {"C": C, "gc": gc, "weakref": weakref})
print("---- as a constant")
exec("x = C('x')\ny = [x]\ndel x\nprint('held')\ny.clear()\nprint('gone')\nC('unnamed')\nprint('after')\n"
     "def f(p):\n    local = C('local')\n    p = 0\n    print('in f')\nf(C('argument'))\n")

