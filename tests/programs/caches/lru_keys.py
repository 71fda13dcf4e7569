"""lru_cache: what counts as the same call; keys short and long; what is kept and forgotten."""
from collections import Counter
from functools import lru_cache


@lru_cache(maxsize=3)
def show(*args, **kwargs):
    print("  called", args, kwargs)
    return len(args)


for call in (lambda: show(), lambda: show(1), lambda: show(1.0), lambda: show(True), lambda: show("1"),
             lambda: show(1, 2), lambda: show(1, b=2), lambda: show(b=2, a=1), lambda: show(a=1, b=2), lambda: show((1, 2)),
             lambda: show((1,)), lambda: show(None), lambda: show(*range(8)), lambda: show(*range(9)),
             lambda: show(*range(20)), lambda: show(*range(9)), lambda: show(**{f"k{i}": i for i in range(6)}),
             lambda: show(**{f"k{i}": i for i in range(6)}), lambda: show((1, (2, 3))), lambda: show((1, (2.0, 3)))):
    print(call(), show.cache_info())


@lru_cache(maxsize=None, typed=True)
def typed(*args, **kwargs):
    return [type(a).__name__ for a in args], {k: type(v).__name__ for k, v in kwargs.items()}


print(typed(1), typed(1.0), typed(True), typed(1, k=1), typed(1, k=1.0), typed("x"), typed.cache_info())
print(typed(1), typed(1.0), typed(1, k=1), typed.cache_info())
for bad in ([], {}, ([],), set()):
    try:
        typed(bad)
    except TypeError as error:
        print("TypeError:", error)
print(typed.cache_info())


class Key:
    log = []

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Key.log.append(f"hash {self.name}")
        return 5

    def __eq__(self, other):
        Key.log.append(f"{self.name} == {getattr(other, 'name', other)}")
        return self.name == getattr(other, "name", None)


@lru_cache(maxsize=2)
def of_keys(*keys):
    return "".join(k.name for k in keys)


a, b, c = Key("a"), Key("b"), Key("c")
for keys in ((a,), (a,), (Key("a"),), (a, b), (b, a), (a, b), (c,), (a,)):
    print(of_keys(*keys), of_keys.cache_info()[:2], Key.log)
    Key.log.clear()


@lru_cache(maxsize=2)
def recursive(n, m=0):
    return n if n < 2 else recursive(n - 1, m) + recursive(n - 2, m)


print(recursive(15, 1), recursive.cache_info(), recursive(n=5, m=2), recursive.cache_info())


@lru_cache(maxsize=4)
def failing(n, m):
    raise ValueError(n, m)


for _ in range(2):
    try:
        failing(1, 2)
    except ValueError as error:
        print("ValueError:", error, failing.cache_info())


# Counting, where counts are no ints and keys meddle.
class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        counts["added"] = counts.get("added", 0) - 1
        return Number(self.n + other)

    def __repr__(self):
        return f"N{self.n}"


counts = Counter(x=Number(5))
counts.update(["x", "y", "x", "y", 1, 1.0, True, (1, 2), (1, 2)])
print(sorted(counts.items(), key=str))
counts = Counter({"big": 1 << 62, "float": 1.5})
counts.update(["big", "float", "big"] * 3)
print(counts, Counter("abracadabra").most_common(), Counter([Key("a"), Key("a"), Key("b")]).most_common(1)[0][1])
try:
    Counter(["a", []])
except TypeError as error:
    print("TypeError:", error)
counts = Counter(a="text")
try:
    counts.update("a")
except TypeError as error:
    print("TypeError:", error, counts)


class Missing(Counter):
    def get(self, key, default=0):
        return 10


print(Missing("aab"))
