# Generators that are entered again from callbacks of what consumes them, or that change what consumes them.
def err(f, *a):
    try: return f(*a)
    except Exception as e: return type(e).__name__, str(e)
def src(n=4):
    for i in range(n): yield i
def self_next():
    try: yield next(G)
    except ValueError as e: yield str(e)
    yield err(list, G)
    yield err(sum, G)
    yield err(lambda: [*G])
    yield err(lambda: dict(G))
    yield err(lambda: 5 in G)
    yield err(lambda: max(G, default=0))
    yield err(lambda: (lambda *a: a)(*G))
    yield err(G.send, None)
    yield err(G.throw, KeyError)
    yield err(G.close)
G = self_next(); print(list(G))
g = src()
print(sorted([3, 1, 2], key=lambda x: (x, next(g, "over"))), list(g))
g = src(10)
print(sorted(g, key=lambda x: -x + 0 * (next(g, 0) or 0)))
g = src(6); print([x for x in g if next(g, None) is not None])
g = src(6); print(list(map(lambda x: (x, next(g, None)), g)))
g = src(6); print(list(filter(lambda x: next(g, 0) is not None, g)), list(g))
g = src(5); print(max(g, key=lambda x: next(g, -1)), list(g))
l = []
def appends():
    for i in range(4):
        l.append(("side", i)); yield i
l.extend(appends()); print(l)
l = [0]; l += appends(); print(l)
l = [1, 2, 3]
def clears():
    l.clear(); yield "a"; l.append("z"); yield "b"
l[1:2] = clears(); print(l)
l = [1, 2, 3]
def grows(n):
    for i in range(n): l.insert(0, i); yield i
l[:] = grows(3); print(l)
l = [5]; print(l.__init__(appends()), l)
d = {}
def mutates():
    for i in range(3): d["side%d" % i] = i; yield i, i
d.update(mutates()); print(d)
s = set()
def adds():
    for i in range(3): s.add(-i); yield i
s.update(adds()); print(sorted(s)); s -= set(adds()); print(sorted(s))
print("".join(str(x) for x in (lambda g: (y for y in g))(src())))
class Key:
    def __init__(self, g): self.g = g
    def __hash__(self): return hash(next(self.g, 0))
    def __eq__(self, o): next(self.g, 0); return self is o
    def __lt__(self, o): return next(self.g, 9) < 3
    def __repr__(self): return f"K{next(self.g, 'x')}"
    def __bool__(self): return bool(next(self.g, 0))
    def __len__(self): return next(self.g, 0)
    def __iter__(self): return self.g
    def __index__(self): return next(self.g, 0)
g = src(40); k = Key(g)
print({k: 1}, k in [k, 1], {1, k} and "set", sorted([k, k, k]), bool(k), len(k), [10, 11, 12, 13, 14, 15, 16][k] if next(g) < 5 else "big")
print(next(g), list(zip(k, k))[:2], [*k][:2])
def uses_key():
    k = Key(R)
    yield err(hash, k)
    yield err(bool, k)
    yield err(lambda: {k})
    yield err(repr, k)
    yield err(lambda: list(k))
R = uses_key(); print(list(R))
def chain_in(n):
    if n: yield from (x for x in chain_in(n - 1))
    yield err(next, T)
T = chain_in(3); print(list(T))
class Loop:
    def __init__(self): self.it = self.gen()
    def gen(self):
        for x in self: yield x
    def __iter__(self): return self.it
print(err(list, Loop()))
def props():
    class P:
        @property
        def x(self): return next(Q)
        def __getattr__(self, n): return next(Q)
        def __getitem__(self, i): return next(Q)
        def __call__(self): return next(Q)
        def __add__(self, o): return next(Q)
    p = P()
    for f in (lambda: p.x, lambda: p.y, lambda: p[0], lambda: p(), lambda: p + 1, lambda: list(p)):
        yield err(f)
Q = props(); print(list(Q))
