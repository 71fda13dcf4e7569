"""Sorting many keys of one type, alone and along with values: order, stability, what has no order, errors."""
import random

rng = random.Random(11)


class Item:
    def __init__(self, key, number):
        self.key = key
        self.number = number


def digest(numbers):
    total = 0
    for number in numbers:
        total = (total * 31 + number) % 1000000007
    return total


def check(what, keys):
    items = [Item(key, number) for number, key in enumerate(keys)]
    plain = sorted(keys)
    by_key = sorted(items, key=lambda item: item.key)
    backwards = sorted(items, key=lambda item: item.key, reverse=True)
    in_place = list(items)
    in_place.sort(key=lambda item: item.key)
    ascending = all(not (b < a) for a, b in zip(plain, plain[1:]))
    stable = all(a.number < b.number for a, b in zip(by_key, by_key[1:]) if a.key == b.key)
    stable_back = all(a.number < b.number for a, b in zip(backwards, backwards[1:]) if a.key == b.key)
    print(what, len(keys), ascending, stable, stable_back, [item.key for item in by_key] == plain,
          [item.number for item in in_place] == [item.number for item in by_key],
          digest(item.number for item in by_key), digest(item.number for item in backwards),
          repr(plain[0])[:40], repr(plain[-1])[-40:])


for n in (99, 100, 255, 256, 257, 1000, 5000):
    check("small ints", [rng.randrange(-50, 50) for _ in range(n)])
    check("wide ints", [rng.randrange(-1 << 61, 1 << 61) for _ in range(n)])
    check("big ints", [rng.randrange(-1 << 80, 1 << 80) for _ in range(n)])
    check("bools", [rng.random() < 0.5 for _ in range(n)])
    check("floats", [rng.uniform(-10, 10) for _ in range(n)])
    check("odd floats", [rng.choice([0.0, -0.0, 1e308, -1e308, 5e-324, -5e-324, float("inf"), -float("inf"), 1.5])
                         for _ in range(n)])
    check("ints and floats", [rng.choice([1, 1.0, 2, 2.5, True]) for _ in range(n)])
    check("texts", ["%d" % rng.randrange(10 * n) for _ in range(n)])
    check("long texts", ["the same for all of them, %s, %d" % ("x" * rng.randrange(20), rng.randrange(9))
                         for _ in range(n)])
    check("zeros", ["".join(rng.choice("\0\x01a") for _ in range(rng.randrange(20))) for _ in range(n)])
    check("latin", ["".join(rng.choice("aé\xffz") for _ in range(rng.randrange(12))) for _ in range(n)])
    check("wide texts", ["".join(rng.choice("aé€𝄞z") for _ in range(rng.randrange(12))) for _ in range(n)])
    check("equal texts", ["all the same, and longer than a word"] * n)
    check("pairs", [(rng.randrange(5), "%d" % rng.randrange(n)) for _ in range(n)])
    check("text pairs", [("key %d" % rng.randrange(5), "%d" % rng.randrange(5), rng.random()) for _ in range(n)])
    check("lengths differ", [tuple(rng.randrange(3) for _ in range(rng.randrange(4))) for _ in range(n)])
    check("nested", [((rng.randrange(3), rng.randrange(3)), rng.randrange(3)) for _ in range(n)])
    check("empty tuples", [()] * n)
    check("mixed columns", [(rng.choice([1, 1.0, 2.5]), "%d" % rng.randrange(9)) for _ in range(n)])
    check("long tuples", [tuple(rng.randrange(2) for _ in range(10)) for _ in range(n)])
    check("sorted", list(range(n)))
    check("descending", list(range(n, 0, -1)))
    check("nearly sorted", [i if i % 50 else rng.randrange(n) for i in range(n)])
    check("sorted texts", ["%05d" % i for i in range(n)])
    check("descending floats", [i / 2 for i in range(n, 0, -1)])
    check("bytes", [b"%d" % rng.randrange(n) for _ in range(n)])
    check("lists", [[rng.randrange(4), rng.randrange(4)] for _ in range(n)])

# Groups within groups within groups.
check("stairs", ["a" * rng.randrange(2000) + rng.choice(["", "b", "\0"]) for _ in range(1500)])

# What has no order keeps the places that comparing gives it.
nan = float("nan")
values = [nan if rng.random() < 0.02 else rng.uniform(0, 9) for _ in range(2000)]
print([repr(v)[:4] for v in sorted(values)][:60])
print(digest(i for i, _ in sorted(enumerate(values), key=lambda pair: pair[1])))
print(digest(i for i, _ in sorted(enumerate(values), key=lambda pair: (pair[1], 1))))
one_nan = [(nan, rng.randrange(5)) for _ in range(500)]
print([number for _, number in sorted(one_nan)][:40])

# Errors.
for keys in ([1] * 300 + ["x"], ["x"] * 300 + [None], [(1, "a")] * 300 + [(1, 2)], [(1, None)] * 300,
             [(i, None) for i in range(300)], [1.5] * 300 + ["x"], [("a", 1)] * 300 + [("b", "c"), ("b", 1)]):
    data = list(keys)
    try:
        data.sort()
        print("sorted", len(data), data[0], data[-1])
    except TypeError as error:
        print("TypeError:", error, len(data))


class Text(str):
    count = 0

    def __lt__(self, other):
        Text.count += 1
        return str(self) > str(other)


texts = [Text(i) for i in range(300)]
rng.shuffle(texts)
print(sorted(texts)[:5], Text.count > 300)
print(sorted([(Text(i % 7), i) for i in range(300)])[:5])
print(sorted(["%d" % i for i in range(300)] + [Text("5")])[-3:])


class Number(int):
    def __lt__(self, other):
        return int(self) > int(other)


print(sorted([Number(i * 7 % 300) for i in range(300)])[:4])
print([i for i, n in sorted(((i, Number(i * 7 % 300)) for i in range(300)), key=lambda pair: pair[1])][:4])

# The list is empty while it is sorted.
data = list(range(500, 0, -1))
seen = []


def key(x):
    if not seen or seen[-1] != len(data):
        seen.append(len(data))
    return x


data.sort(key=key)
print(seen, data[:3])


def meddling(x):
    data.append(x)
    return -x


try:
    data.sort(key=meddling)
except ValueError as error:
    print("ValueError:", error, len(data))
