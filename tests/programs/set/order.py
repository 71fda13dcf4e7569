"""Sets of numbers are walked in CPython's order, however they were built."""


print({3, 1, 2}, {10, 5, 1000, -1, -2, 0}, set(range(20)), {1.5, 2.5, 100, -7}, {i * 37 % 101 for i in range(50)})
print({8, 16, 24, 32, 1, 9, 17}, {2**61 - 1, 2**62, 2**100, -(2**63)}, {(1, 2), (3, 4), (0,)}, {None is None, 5, 2.0})
seed = 1

def rand(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n

s = set()
for step in range(3000):
    x = rand(500) * 7919
    if rand(3):
        s.add(x)
    else:
        s.discard(x)
    if step % 250 == 0:
        print(step, len(s), list(s)[:12])
print(list(s)[:40])
print(list(s.copy())[:20], list(set(s))[:20], list(frozenset(s))[:20], list(set(list(s)))[:20])
a = {rand(10**9) for _ in range(200)}
b = {rand(10**9) for _ in range(30)} | set(list(a)[:50])
for name in ("__or__", "__and__", "__sub__", "__xor__"):
    print(name, list(getattr(a, name)(b))[:10], list(getattr(b, name)(a))[:10])
for name in ("union", "intersection", "difference", "symmetric_difference"):
    print(name, list(getattr(a, name)(list(b)))[:10], list(getattr(b, name)(dict.fromkeys(a)))[:10])
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    for other in (b, list(b), dict.fromkeys(b), frozenset(b)):
        c = a.copy()
        getattr(c, name)(other)
        print(name, len(c), list(c)[:10])
c = set(range(100))
popped = [c.pop() for _ in range(30)]
c.add(5)
popped += [c.pop() for _ in range(10)]
print(popped, list(c)[:10])
big = set()
for i in range(60000):
    big.add(i * 11)
print(len(big), list(big)[:10], list(big)[-5:])
for i in range(0, 60000, 2):
    big.remove(i * 11)
print(len(big), list(big)[:10], sum(big))
big -= set(range(0, 400000, 11))
print(len(big), list(big)[:10])
big |= {1, 2, 3}
print(len(big), list(big)[:10])
f = set()
for i in range(40):
    f.add(i / 4)
print(f)
e = set(range(5))
e.clear()
e.update([100, 200, 3])
print(e, set(dict.fromkeys(range(10, 0, -1))), set([]), {*range(5), *[9, 7]})
