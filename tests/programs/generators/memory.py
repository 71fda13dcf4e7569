# many generators alive at once, and much allocation between suspensions
def g(n):
    data = [n] * 3
    total = 0
    while True:
        extra = [str(i) for i in range(n % 7)]
        x = yield total
        total += len(extra) + (x or 0) + data[0]
        data = [total] + data[:2]
gens = [g(i) for i in range(200)]
for x in gens: next(x)
for r in range(3):
    sums = sum(x.send(r) for x in gens)
print(sums)
def linked(n):
    prev = None
    for i in range(n):
        prev = (i, prev)
        yield prev
last = None
for node in linked(500): last = node
depth = 0
while last:
    depth += last[0]
    last = last[1]
print(depth)
def holder():
    big = {i: [i] * 10 for i in range(50)}
    while big:
        k, v = big.popitem()
        yield k, len(v)
print(sum(k * n for k, n in holder()))
def chain(n):
    it = iter(range(100))
    for i in range(n):
        it = (lambda it, i: (x + i for x in it))(it, i)
    return sum(it)
print(chain(20))
def strings(n):
    parts = []
    for i in range(n):
        parts.append("x" * i)
        yield "".join(parts)
print(len(list(strings(40))[-1]))
def cells(n):
    fs = []
    for i in range(n):
        def f(j=i): return (i, j)
        fs.append(f)
        yield f
print([f() for f in cells(3)])
pending = [g(i) for i in range(50)]
for p in pending: next(p)
del pending
closures = [list(cells(2)) for _ in range(20)]
print(len(closures))
