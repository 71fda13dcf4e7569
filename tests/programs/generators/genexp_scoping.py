# Generator expressions: what is evaluated when, and in which scope.
log = []
def note(x, *rest):
    log.append(x)
    return x
def items(n):
    log.append(("items", n))
    return range(n)
def drain():
    r, log[:] = log[:], []
    return r

g = (note(x) for x in items(2))
print(drain()); print(list(g), drain())
g = (note((x, y)) for x in items(2) for y in items(2))
print(drain()); print(list(g), drain())
g = (x for x in items(3) if note(x))
print(list(g), drain())
try:
    g = (x for x in 5)
except TypeError as e:
    print("at once:", e)
g = (y for x in range(2) for y in x)
try:
    next(g)
except TypeError as e:
    print("later:", e)
try:
    g = (x for x in undefined_name)
except NameError as e:
    print("at once:", e)
g = (undefined_name for x in range(2))
try:
    next(g)
except NameError as e:
    print("later:", e)

x = "global"
def scopes():
    x = "local"
    g = (x for _ in range(2))
    x = "changed"
    return list(g), list(x for x in "ab"), x
print(scopes(), x)
class C:
    n = 3
    attrs = list(i for i in range(n))
    try:
        fails = list(n for i in range(1))
    except NameError as e:
        fails = str(e)
    nested = list(list(i for i in range(j)) for j in range(n))
print(C.attrs, C.fails, C.nested)
n = "module n"
class D:
    n = 3
    found = list(n for i in range(1))
print(D.found)

fs = [f for f in (lambda: i for i in range(3))]
print([f() for f in fs])
fs = list(lambda: i for i in range(3))
print([f() for f in fs])
fs = list(lambda i=i: i for i in range(3))
print([f() for f in fs])
def outer():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    return list(add(i) for i in range(4)), total
print(outer())
def walrus():
    g = (last := i for i in range(4))
    before = "last" in locals()
    r = list(g)
    return r, last
print(walrus())
any((witness := v) > 2 for v in [1, 3, 5])
print(witness)
print([w := 5, w ** 2], w)

def params(a, *args, k=1, **kw):
    return list((a, x, k) for x in args), sorted((y, z) for y, z in kw.items())
print(params(1, 2, 3, k=4, m=5))
print(sum(i for i in range(5)), max((i * -1 for i in range(3)), default=9), sorted(i % 3 for i in range(6)))
print(dict((c, i) for i, c in enumerate("abc")), set(i // 2 for i in range(6)), tuple(i for i in "xy"), "".join(c.upper() for c in "abc"))
print(*(i * i for i in range(4)), *(c for c in "z"))
print([*(i for i in range(2)), *(j for j in range(2))], {**{k: v for k, v in (p for p in [("a", 1)])}})

g = (i for i in range(10))
print(next(g), 5 in g, next(g), list(zip(g, g)))
g = (i for i in range(3))
a, *b = g
print(a, b, list(g))
(x1, y1), z1 = ((i, i + 1) for i in range(0, 4, 3)).__next__(), 5
print(x1, y1, z1)

def chained():
    nums = (int(s) for s in ["1", "2", "x", "4"])
    sq = (n * n for n in nums)
    out = []
    while True:
        try:
            out.append(next(sq))
        except ValueError as e:
            out.append(str(e))
        except StopIteration:
            return out
print(chained())
def stop_inside():
    def stop(i):
        if i == 2:
            raise StopIteration
        return i
    return list(stop(i) for i in range(4))
try:
    stop_inside()
except RuntimeError as e:
    print(e, repr(e.__cause__))
g = (1 for _ in [1])
print(g.__name__, g.__qualname__, g.gi_code.co_name, scopes.__code__.co_consts is not None)
for op in (lambda: g[0], lambda: len(g), lambda: g + g, lambda: g(), lambda: reversed(g), lambda: g.x):
    try:
        op()
    except (TypeError, AttributeError) as e:
        print(e)
print(bool(g), g == g, g != (1 for _ in [1]), hash(g) == hash(g))
values = [1, 2, 3]
g = (v for v in values)
values.append(4); print(next(g)); values.clear(); print(list(g))
values = [1, 2]
g = (v for v in values)
values = "rebound"
print(list(g))
deep = ((((d for d in range(3)))))
print(list(a + b for a in deep for b in (c for c in range(2))))
it = iter(range(6))
print([(a, b) for a in it for b in it], list(it))
