# Lists that their own key, comparison or iteration changes.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


values = [3, 1, 2]


def key(x):
    values.append(x)
    return x


attempt(values.sort, key=key)
print(values)
values = [3, 1, 2]
attempt(values.sort, key=lambda x: values.clear() or x)
print(values)
values = [3, 1, 2]
attempt(values.sort, key=lambda x: len(values))
print(values)


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        seen.append(len(items))
        if self.n == 2:
            items.append(1)
        return self.n < other.n

    def __repr__(self):
        return f"L{self.n}"


seen = []
items = [Less(3), Less(1), Less(2), Less(0)]
attempt(items.sort)
print(sorted(items, key=lambda x: x.n) if all(isinstance(x, Less) for x in items) else items, set(seen))


class Fails:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 5:
            raise ValueError("five")
        return self.n < other.n

    def __repr__(self):
        return f"F{self.n}"


items = [Fails(n) for n in (9, 7, 5, 3, 1)]
attempt(items.sort)
print(sorted(f.n for f in items))
attempt([1, "a", 2].sort)
attempt([None, None].sort)
attempt([[1], [0, "x"], [0, 1]].sort)
attempt([(1, 2), (1, "x")].sort)
attempt([1, 2].sort, key=5)
attempt([1, 2].sort, key=lambda: 1)
attempt([].sort, key=5)
attempt([1, 2].sort, lambda x: x)
attempt([3, 1, 2].sort, reverse=True, key=None)
for kind in (int, float, str, tuple):
    data = [kind(x) if kind is not tuple else (x, -x) for x in (5, 3, 5, 1, 4, 3)]
    print(sorted(data), sorted(data, reverse=True))
stable = [(x % 3, i) for i, x in enumerate((5, 3, 1, 8, 6, 4, 2))]
print(sorted(stable, key=lambda p: p[0]), sorted(stable, key=lambda p: p[0], reverse=True))
nans = [3.0, float("nan"), 1.0, 2.0]
print(sorted(nans))
print(sorted([True, 0, 2.5, -1]), sorted([2**70, 1, -2**70, 1.5]), sorted("hello"), sorted({"b": 1, "a": 2}))
loop = [1, 2, 3]
for x in loop:
    if len(loop) < 8:
        loop.insert(0, x)
print(loop)
loop = [1, 2, 3, 4]
for x in loop:
    loop.remove(x)
print(loop)
iterator = iter(loop)
print(next(iterator))
loop.clear()
print(list(iterator), list(iterator))
loop.extend([7, 8, 9])
print(list(iterator))
backwards = [1, 2, 3, 4]
r = reversed(backwards)
next(r)
del backwards[1:]
print(list(r), backwards)


class Grows:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


target = [1, 2, 3]
target.append(Grows(target))
attempt(target.index, 99)
target = [Grows(target), 1, 2]
target[0].target = target
attempt(target.count, 5)
target = [1, 2]
target[:] = [Grows(target), 5]
attempt(target.remove, 7)
attempt(lambda: target == [1, 2])
