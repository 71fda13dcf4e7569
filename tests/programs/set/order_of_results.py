"""The order in which results of set operations are walked, for sets of every size: with and without keys that
collide, holes, keys of several types."""
import random

rng = random.Random(3)


class Key:
    """Keys whose hashes collide; every comparison is counted."""
    compared = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 5

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


def digest(items):
    total = 0
    for item in items:
        total = (total * 131 + (item.n if isinstance(item, Key) else hash(item))) % 1000003
    return total


def show(what, a, b):
    print(what, len(a), len(b), digest(a & b), digest(b & a), digest(a | b), digest(b | a), digest(a - b),
          digest(a ^ b), digest(a.union(b, a)), digest(a.intersection(b, a)), digest(frozenset(a) & b),
          digest(a.copy()), len(a & b), (a & b) == (b & a))


for size in (0, 1, 2, 3, 4, 5, 6, 10, 18, 19, 20, 50, 76, 77, 100, 150, 255, 256, 257, 300, 1000, 3000):
    show("dense", set(range(size)), set(range(size // 2, size + size // 2)))
    show("same", set(range(size)), set(range(size)))
    show("apart", set(range(size)), set(range(size, 2 * size)))
    show("spread", {rng.randrange(1 << 40) for _ in range(size)}, {rng.randrange(1 << 40) for _ in range(size)})
    numbers = [rng.randrange(size * 3 + 1) for _ in range(size)]
    show("random", set(numbers), set(range(0, size * 2, 3)))
    show("multiples", {n * 64 for n in numbers}, {n * 32 for n in numbers})
    show("floats", {n / 4 for n in numbers}, set(range(size)))
    show("tuples", {(n, 1) for n in numbers}, {(n, 1) for n in range(size)})
    with_holes = set(range(size + 10))
    for n in numbers:
        with_holes.discard(n)
    show("holes", with_holes, set(numbers))
    more = set(range(size))
    result = more & set(range(0, size, 2))
    result |= {5, 1 << 20}
    result.add(7)
    print(digest(result), len(result), result.pop() if result else None)
for size in (3, 12, 60):
    Key.compared = 0
    keys = [Key(n) for n in range(size)]
    show("keys", set(keys), set(keys[: size // 2]))
    show("equal keys", set(keys), {Key(n) for n in range(size)})
    mixed = set(range(size)) | set(keys[: size // 3])
    print(Key.compared)
words = {"a", "b", "c"} & {"b", "c", "d"}
print(sorted(words), sorted({"x", 1, 2.5} & {1, 2.5, "x"}, key=str), {True, 2} & {1, 2}, {1, 2} & {True, 2})
print({1.0, 2} & {1, 2.0}, {1, 2} & {1.0, 2.0}, [type(x) for x in {1.0, 3} & {1}], [type(x) for x in {1} & {1.0, 3}])


class Meddler:
    """Changes both sets while they are compared."""
    def __init__(self, sets):
        self.sets = sets

    def __hash__(self):
        return 3

    def __eq__(self, other):
        for s in self.sets:
            s.clear()
        return False


sets = []
a, b = {Meddler(sets), 1, 2}, {Meddler(sets), 1, 3, 4, 5, 6, 7, 8}
sets += [a, b]
print(len(a & b) <= 3, len(a), len(b))
