# Generators over containers that change, rebinding of what they use, and two generators over one source.
def over(x):
    for y in x:
        yield y
l = [1, 2, 3]
g = over(l)
out = []
for x in g:
    out.append(x)
    if len(l) < 6:
        l.append(x * 10)
print(out, l)
g = over(l); next(g); del l[0]; print(list(g))
g = over(l); next(g); l.insert(0, "new"); print(list(g))
g = over(l); next(g); l.clear(); print(list(g), list(g)); l.append(1); print(list(g))
for cont, change in (({1: 1, 2: 2}, lambda d: d.update({3: 3})), ({1, 2}, lambda s: s.add(9)), ({1: 1, 2: 2}, lambda d: d.pop(2))):
    g = over(cont); next(g); change(cont)
    try:
        print(list(g))
    except RuntimeError as e:
        print(e)
    print(list(g))
d = {1: 1, 2: 2}
g = over(d.items()); print(next(g)); d[1] = "changed"; d[2] = "too"; print(list(g))
def uses_global():
    for i in range(3):
        yield F(i)
F = lambda x: x
g = uses_global(); print(next(g)); F = str; print(next(g)); F = lambda x: [x]; print(next(g))
def uses_attr(o):
    while o.n:
        yield o.n
        o.n -= 1
class O: pass
o = O(); o.n = 5
g = uses_attr(o); print(next(g), next(g)); o.n = 1; print(list(g))
src = iter(range(10))
a, b = over(src), over(src)
print(next(a), next(b), next(a), next(b), list(a), list(b))
s = over("abc")
print(list(zip(s, s, "xyz")), next(s, None))
def self_feeding():
    queue = [1]
    while queue:
        x = queue.pop(0)
        got = yield x
        if got:
            queue.extend(got)
g = self_feeding(); print(next(g), g.send([2, 3]), g.send([4]), next(g), next(g, "empty"))
def swapper(a, b):
    while True:
        a, b = b, a
        r = yield a, b
        if r:
            a, b = r
g = swapper(1, 2); print(next(g), next(g), g.send((8, 9)), next(g))
fs = []
def late():
    for i in range(3):
        fs.append(lambda: (i, j))
        j = yield i
        j = j or i * 10
g = late(); next(g); g.send("a"); g.send("b"); print([f() for f in fs]); g.close(); print([f() for f in fs])
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __iter__(self):
        n = self
        while n:
            yield n
            n = n.nxt
n = Node(1, Node(2, Node(3, Node(4))))
out = []
for x in n:
    out.append(x.v)
    if x.v == 2: x.nxt = x.nxt.nxt
print(out, [x.v for x in n])
def gen_in_dict():
    d = {"a": 1, "b": 2}
    keys = (k for k in d)
    yield next(keys)
    d["x"] = keys
    try: next(keys)
    except RuntimeError as e: yield str(e)
    yield list(keys)
print(list(gen_in_dict()))
def replace_while_running():
    global replace_while_running
    yield "old 1"
    replace_while_running = lambda: iter(["new"])
    yield "old 2"
print(list(replace_while_running()), list(replace_while_running()))
def patched(): yield from helper()
def helper(): yield "helper"
g = patched(); h = patched(); print(next(g))
def helper(): yield "patched helper"
print(list(h), list(g), list(patched()))
class M:
    def items(self): yield "original"
    def all(self): yield from self.items()
m = M(); g = m.all(); print(next(g)); M.items = lambda self: iter(["patched"]); print(list(g), list(m.all()))
m.items = lambda: "instance"; print(list(m.all()))
