"""Targets of with: attributes, items, unpacking, stars, globals, nonlocals, failing targets, deleting the name."""
class M:
    def __init__(self, v): self.v = v
    def __enter__(self): print("enter", self.v); return self.v
    def __exit__(self, *a): print("exit", self.v, a[0] and a[0].__name__); return False
class O: pass
o, d, l = O(), {}, [0, 0]
with M(1) as o.a, M(2) as d["k"], M(3) as l[0], M([4, 5, 6]) as (x, *y), M((7, 8)) as [p, q]: print(o.a, d, l, x, y, p, q)
with M(1) as x, M(x + 1) as y, M((x, y)) as (a, b): print(x, y, a, b)
def g():
    global gg
    with M("global") as gg: pass
g(); print(gg)
def n():
    v = 0
    def inner():
        nonlocal v
        with M("nonlocal") as v: pass
    inner(); return v
print(n())
for bad in ("unpack few", "unpack many", "item", "attr"):
    try:
        if bad == "unpack few":
            with M([1]) as (x, y): print("no")
        elif bad == "unpack many":
            with M([1, 2, 3]) as (x, y): print("no")
        elif bad == "item":
            with M(1) as (1).__class__.x: print("no")
        else:
            with M(1) as None.__class__.y: print("no")
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
with M("del") as t: del t
try: t
except NameError as e: print(e)
with M("rebind") as t: t = 5
print(t)
class C:
    with M("class") as attr: inside = attr
print(C.attr, C.inside)
def closure():
    with M("c") as v:
        f = lambda: v
    return f
print(closure()())
def many():
    with (
        M(1) as a,
        M(2),
        M(3) as c,
    ): return a, c
print(many())
with (M(1)): pass
with (M(1)) as z: print(z)
with (M(1), M(2)): pass
with (yield_ := M("walrus")) as w: print(w, yield_.v)
def gen():
    with M((yield "first")) as v: yield v
i = gen(); print(next(i), i.send("sent")); i.close()
