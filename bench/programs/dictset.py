"""Dicts and sets: counting, grouping, membership."""


def collatz_length(n, known):
    steps = 0
    trail = []
    while n not in known:
        trail.append(n)
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps = known[n]
    for value in reversed(trail):
        steps += 1
        known[value] = steps
    return steps


known = {1: 1}
best = max(range(1, 800000), key=lambda n: collatz_length(n, known))
print(best, known[best], len(known))

groups = {}
for n in range(1500000):
    groups.setdefault((n * 7919) % 1009, []).append(n)
print(len(groups), sum([len(groups[k]) for k in sorted(groups)]))

seen = set()
x = 1
while x not in seen:
    seen.add(x)
    x = (x * 1103515245 + 12345) % 1000003
print(len(seen), len(seen & set(range(1000))))
