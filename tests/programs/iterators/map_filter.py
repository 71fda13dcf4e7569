"""map and filter."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print(list(map(str, [1, 2])), list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(map(max, "ab", "cd", "zz")))
print(list(map(len, [])), list(map(int, "123")), sum(map(abs, [-1, -2])), list(map(lambda *a: a, *["abcdefghi"[i:] for i in range(9)])))
attempt(map)
attempt(map, 1)
attempt(map, 1, 2)
attempt(lambda: list(map(1, [2])))
attempt(lambda: list(map(None, [2])))
attempt(lambda: list(map(int, ["a"])))
attempt(lambda: list(map(lambda x: x, [1], [2])))
m = map(str, [1, 2, 3])
print(next(m), iter(m) is m, list(m), list(m), next(m, "none"), type(m).__name__)
print(list(filter(None, [0, 1, "", "a", [], [0], None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(bool, [0, 1])), list(filter(str.isdigit, "a1b2")))
attempt(filter)
attempt(filter, None)
attempt(filter, None, 5)
attempt(filter, None, [], 1)
attempt(lambda: list(filter(5, [1])))
attempt(lambda: list(filter(lambda: True, [1])))

class NoTruth:
    def __bool__(self):
        raise ValueError("no truth")

attempt(lambda: list(filter(None, [NoTruth()])))
attempt(lambda: list(filter(lambda x: NoTruth(), [1])))
f = filter(None, [1, 0, 2])
print(next(f), iter(f) is f, list(f), list(f), type(f).__name__)

def stops(x):
    if x == 3:
        raise StopIteration
    return x

print(list(map(stops, range(10))), list(filter(stops, range(1, 10))))

def gen():
    yield from map(stops, range(10))

print(list(gen()))

class M(map):
    pass

class F(filter):
    def __init__(self, *args):
        self.args = args

print(list(M(str, [1])), list(F(None, [0, 1])), F(None, []).args)
a = [1, 2, 3]
print([x for x in map(lambda x: (a.append(x) if len(a) < 6 else None, x)[1], a)], a)
