# Thousands of generators alive at once, in containers, in chains, in rings; their memory and their state.
def counter(n, tag):
    total = 0
    for i in range(n):
        got = yield (tag, i, total)
        total += got or 0
    return tag, total
gs = [counter(5, t) for t in range(3000)]
for g in gs: next(g)
for r in range(4):
    for k, g in enumerate(gs): g.send(k * r)
results = []
for g in gs:
    try: g.send(1)
    except StopIteration as s: results.append(s.value)
print(len(results), results[:3], results[-1], sum(t for _, t in results))
by_key = {k: counter(k % 7, k) for k in range(2000)}
while by_key:
    for k in list(by_key):
        try: next(by_key[k])
        except StopIteration: del by_key[k]
print(by_key)
def stage(src, f):
    for x in src: yield f(x)
g = iter(range(5))
for i in range(500): g = stage(g, lambda x: x + 1)
print(list(g))
def node(name, out):
    nxt = yield
    while True:
        hops = yield nxt
        out.append((name, hops))
out = []
ring = [node(n, out) for n in range(100)]
for n in ring: next(n)
for a, b in zip(ring, ring[1:] + ring[:1]): a.send(b)
cur = ring[0]
for hop in range(250): cur = cur.send(hop) or cur
print(len(out), out[0], out[-1])
for n in ring: n.close()
def heap():
    items = []
    while True:
        x = yield (min(items) if items else None)
        if x is None:
            if items: items.remove(min(items))
        else: items.append(x)
hs = [heap() for _ in range(50)]
for h in hs: next(h)
for x in range(40):
    for i, h in enumerate(hs): h.send((x * 37 + i * 11) % 101)
print([h.send(None) for h in hs][:8])
def locals_heavy(n):
    a = [n] * 3; b = {"n": n}; c = (n, n + 1); d = f"text {n}"; e = n * 1.5; f = 10 ** n; g = {n}; h = None
    yield a, b
    a.append(1); b["x"] = c
    yield c, d
    e += 1; f += 1
    yield e, f % 1000
    g.add(e); h = (a, b, c, d)
    yield sorted(g), h
gs = [locals_heavy(n) for n in range(60)]
rows = [[next(g) for g in gs] for _ in range(4)]
print(rows[0][5], rows[1][7], rows[2][30], rows[3][2])
trees = []
def build(n):
    if n == 0: return
    yield n
    left, right = build(n - 1), build(n - 2) if n > 1 else iter(())
    yield from left
    yield from right
print(sum(build(15)), sum(1 for _ in build(15)))
import itertools
cs = [itertools.count(k) for k in range(5)]
print([next(c) for c in cs for _ in range(2)], [next(zip(*cs)) for _ in range(2)])
lots = [(x for x in range(k)) for k in range(1000)]
print(sum(sum(g) for g in lots), sum(sum(g) for g in lots))
