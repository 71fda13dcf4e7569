# deaths: shown
# When an abandoned generator's finally runs: del, rebinding, end of function, temporaries, containers.
log = []
def gen(name):
    try:
        yield name
        yield "more"
    finally:
        log.append("fin " + name)
def show(what):
    print(what, log)
    log.clear()
g = gen("del"); next(g)
del g
show("del")
g = gen("rebound"); next(g)
g = None
show("rebound")
g = gen("replaced"); next(g)
g = gen("new"); show("replaced")
next(g); g = gen("again"); show("rebound to another")
del g
show("never started")
def function():
    g = gen("local"); next(g)
    log.append("end of body")
function()
show("function")
def returns():
    g = gen("returned"); next(g)
    return g
x = returns()
show("returned, kept")
del x
show("returned, dropped")
returns()
show("returned, ignored")
next(gen("temporary"))
show("temporary")
print(next(gen("argument")), log); log.clear()
items = [gen("in list %d" % i) for i in range(3)]
for i in items: next(i)
del i
items.pop(); show("pop")
items.clear(); show("clear")
d = {"k": gen("in dict")}; next(d["k"])
d["k"] = 1; show("dict replaced")
d = {"k": gen("in dict 2")}; next(d["k"])
del d["k"]; show("dict del")
class Box: pass
b = Box(); b.g = gen("attribute"); next(b.g)
b.g = None; show("attribute")
b.g = gen("attribute 2"); next(b.g)
del b; show("object")
def closure():
    g = gen("cell"); next(g)
    def f(): return g
    return f
f = closure(); show("closure kept"); f = None; show("closure dropped")
a, c = gen("a"), gen("c"); next(a), next(c)
a, c = c, a; show("swapped")
a = c; show("one of two names")
del a, c; show("both")
def loop():
    for n in range(3):
        g = gen("loop %d" % n); next(g)
        log.append(n)
loop(); show("loop")
def raising_loop():
    for x in gen("raising loop"):
        raise ValueError(x)
try: raising_loop()
except ValueError as e: show("in handler")
show("after handler")
try:
    g = gen("try"); next(g)
    1 / 0
except ZeroDivisionError:
    g = None
    show("in except")
outer = None
def delegating(name):
    try:
        yield from gen(name)
    finally:
        log.append("fin outer")
g = delegating("inner"); next(g); del g; show("delegation")
chain = gen("bottom"); next(chain)
for _ in range(3): chain = (x for x in chain)
del chain; show("genexps")
z = zip(gen("z1"), gen("z2")); next(z); del z; show("zip")
m = map(str, gen("map")); next(m); del m; show("map")
e = enumerate(gen("enum")); next(e); e = 5; show("enumerate")
t = (gen("t1"), gen("t2")); [next(x) for x in t]; t = None; show("tuple")
with_ = None
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): log.append("exit")
def in_with():
    with CM(): yield 1
g = in_with(); next(g); del g; show("with")
def except_exit():
    try: yield 1
    except GeneratorExit: log.append("exit seen"); raise
g = except_exit(); next(g); del g; show("except GeneratorExit")
def plain():
    yield 1
    log.append("never")
g = plain(); next(g); del g; show("plain")
def errors():
    try: yield 1
    finally: log.append("raising"); 1 / 0
import sys
sys.unraisablehook = lambda u: log.append(("unraisable", type(u.exc_value).__name__))
g = errors(); next(g); del g; show("error in finally")
def stubborn():
    try: yield 1
    finally: yield 2
g = stubborn(); next(g); del g; show("yields in finally")
def resurrect():
    global saved
    me = yield
    try: yield 1
    finally: saved = me
print("end")
