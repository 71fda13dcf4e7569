"""Loops whose targets take the items apart: every iterator, the errors, what changes on the way."""


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


def each(iterable):
    out = []
    for a, b in iterable:
        out.append((a, b))
    return out


def each3(iterable):
    return [(c, b, a) for a, b, c in iterable]


def one(iterable):
    return [a for (a,) in iterable]


def nested(iterable):
    out = []
    for i, (a, [b, c]) in iterable:
        out += i, a, b, c
    else:
        out.append("else")
    return out


class Pairs:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return [self.n, str(self.n)]


class Sub(dict):
    pass


def pairs(n):
    for i in range(n):
        yield i, i * i


table = {"x": 1, "y": 2}
for source in ([(1, 2), (3, 4)], ((1, 2),), [[1, 2], "ab"], zip("abc", range(3)), zip([1], [2], [3]), zip(), zip("ab"),
               enumerate("xyz"), enumerate("xy", 10 ** 30), enumerate(zip("ab", "cd")), table.items(), Sub(table).items(),
               reversed(table.items()), Pairs(3), pairs(4), map(divmod, [7, 8], [2, 3]), iter([(5, 6)]), [],
               [(1, 2), (1, 2, 3)], [(1, 2), 5], [(1,)], {"ab", }, "x", 5, None, zip([1, 2], [3], strict=True),
               zip([1], [3, 4], strict=True), table, {(1, 2): 3}, {1: 2}.values(), range(3), zip(range(3), iter(int, 1))):
    print(outcome(lambda: each(source)))
for source in (zip("ab", "cd", "ef"), enumerate("ab"), table.items(), [(1, 2, 3)], zip("ab", "cd")):
    print(outcome(lambda: each3(source)))
for source in (zip("ab"), zip("ab", "cd"), [[1], (2,)], enumerate("a"), {"k": 1}.items()):
    print(outcome(lambda: one(source)))
print(nested(enumerate([(1, [2, 3]), (4, "56")])), nested(zip("a", [(1, (2, 3))])), nested({}.items()))
print({k: v for k, v in zip("ab", [1, 2])}, {v: k for k, v in table.items()}, set(a + b for a, b in pairs(3)))
print(list((i, c) for i, c in enumerate("pq")), [a * b for a, b in zip([1, 2, 3], [4, 5])])


def grows():
    d = {1: 2}
    for k, v in d.items():
        d[k + 1] = v


def shrinks():
    d, seen = {1: 2, 3: 4, 5: 6}, []
    for k, v in d.items():
        seen.append((k, v))
        d[k] = 0
        if k == 3:
            del d[5]
    return seen


print(outcome(grows), outcome(shrinks))
data = [(1, 2), (3, 4), (5, 6), (7, 8)]
for a, b in data:
    data.pop()
    print(a, b, len(data))


class Holder:
    pass


holder, row = Holder(), [0, 0]
for holder.x, row[1] in zip("ab", "cd"):
    print(holder.x, row)
for a, a in zip("ab", "cd"):
    print(a)
for a, b in enumerate("ab"):
    if a:
        break
else:
    print("not reached")
print(a, b)
pair = zip("ab", "cd")
for x, y in pair:
    for x2, y2 in pair:
        print(x, y, x2, y2)
tuples = list(zip("ab", "cd"))
print(tuples, list(enumerate("ab")), list(table.items()), next(zip("a", "b")), next(enumerate("a")))


def resumed():
    for a, b in zip("abc", range(3)):
        got = yield a
        yield b, got
    for k, v in table.items():
        yield k
        yield v


g = resumed()
print(next(g), g.send(1), list(g))


def raising():
    yield 1, 2
    raise KeyError("k")


print(outcome(lambda: each(raising())), outcome(lambda: each(zip(raising()))), outcome(lambda: each(enumerate(raising()))),
      outcome(lambda: each(zip("abc", raising()))))
for a, b in [(1, 2), (3,)]:
    pass
