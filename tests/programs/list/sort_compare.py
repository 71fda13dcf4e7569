"""The comparisons of a sort, in their order; errors and changes during it."""


log = []

class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return "I%d" % self.n

def run(numbers, **options):
    log.clear()
    items = [Item(n) for n in numbers]
    items.sort(**options)
    digest = 0
    for a, b in log:
        digest = (digest * 31 + a * 7 + b) % 1000003
    print(len(items), len(log), digest, items[:5])

seed = 12345

def rand(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed // 65536 % limit

run(range(10))
run(range(10, 0, -1))
run([5, 3, 8, 1, 9, 2])
print(log)
for n in (40, 63, 64, 65, 100, 200, 500, 1000, 3000):
    run([rand(10**6) for _ in range(n)])
    run([rand(5) for _ in range(n)])
    run(list(range(n // 2)) + list(range(n // 2)))
    run(list(range(n)) + [rand(n) for _ in range(10)])
    run([i if i % 10 else rand(n) for i in range(n)])
    run(list(range(n, n // 2, -1)) + list(range(n // 2)), reverse=True)
    run(list(range(0, n, 2)) + list(range(1, n, 2)))
    run([rand(n) for _ in range(n // 4)] + list(range(n // 2)) + list(range(n // 4, 0, -1)), key=lambda item: item)

class Raises:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Raises.count += 1
        if Raises.count == Raises.limit:
            raise KeyError("limit")
        return self.n < other.n

for limit in (1, 5, 50, 300, 1000, 2000):
    Raises.count, Raises.limit = 0, limit
    items = [Raises(rand(1000)) for _ in range(300)]
    before = sorted(item.n for item in items)
    try:
        items.sort()
        print("sorted")
    except KeyError as error:
        print("raised", error)
    print(sorted(item.n for item in items) == before, len(items))

class Touches:
    def __init__(self, n, action):
        self.n = n
        self.action = action

    def __lt__(self, other):
        self.action()
        return self.n < other.n

a = []
for name, action in (("append", lambda: a.append(1)), ("look", lambda: len(a)), ("clear", lambda: a.clear()),
                     ("append and clear", lambda: (a.append(1), a.clear()))):
    a = [Touches(n, action) for n in (3, 1, 2)]
    try:
        a.sort()
        print(name, [t.n for t in a])
    except ValueError as error:
        print(name, error, [t.n for t in a])
seen = []
a = [3, 1, 2]
a.sort(key=lambda x: (seen.append(list(a)), x)[1])
print(seen, a)

def key(x):
    if x == 2:
        raise ValueError("bad key")
    return x

a = [3, 1, 2]
try:
    a.sort(key=key)
except ValueError as error:
    print(error, a)

class Odd:
    def __lt__(self, other):
        return "truthy"

    def __gt__(self, other):
        raise RuntimeError

print(len(sorted([Odd(), Odd(), Odd()])))

class Sub(int):
    def __lt__(self, other):
        return int(self) > int(other)

print(sorted([Sub(1), Sub(3), Sub(2)]), sorted([1, Sub(3), 2]))
