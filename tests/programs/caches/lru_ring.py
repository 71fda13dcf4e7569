# lru_cache: calls that use the cache while they run, keys whose comparison does, clearing in the middle.
import functools


@functools.lru_cache(maxsize=3)
def tree(n):
    return 1 if n < 2 else tree(n - 1) + tree(n - 2)


print(tree(30), tree.cache_info())
print([tree(n) for n in (30, 29, 28, 5)], tree.cache_info())


@functools.lru_cache(maxsize=2)
def same(n, depth=0):
    if depth:
        return same(n, depth - 1)
    return n * 10


print(same(1, 3), same.cache_info(), same(1), same(1, 0), same.cache_info())


@functools.lru_cache(maxsize=4)
def clears(n):
    if n == 3:
        clears.cache_clear()
    return n


print([clears(n) for n in (1, 2, 3, 3, 1)], clears.cache_info())


@functools.lru_cache(maxsize=4)
def refills(n, deep=True):
    if deep:
        refills.cache_clear()
        refills(n)if False else refills(n, False)
        refills(n + 1, False)
    return n


print(refills(1), refills(1), refills.cache_info())


@functools.lru_cache(maxsize=4)
def itself(n):
    seen.append(n)
    if len(seen) < 4:
        itself(n)
    return len(seen)


seen = []
print(itself(7), itself(7), seen, itself.cache_info())


class Key:
    def __init__(self, number, action=None):
        self.number, self.action = number, action

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.action:
            self.action()
        return self.number == other.number


@functools.lru_cache(maxsize=3)
def of_key(key):
    return key.number


keys = [Key(i) for i in range(6)]
print([of_key(key) for key in keys + keys[::-1]], of_key.cache_info())
busy = Key(9, lambda: of_key(10))
print(of_key(busy), [of_key(key) for key in keys], of_key.cache_info())
wild = Key(4, lambda: of_key.cache_clear())
print(of_key(wild), of_key(Key(4)), [of_key(key) for key in keys], of_key.cache_info())


@functools.lru_cache(maxsize=2)
def fails(n):
    if n == 2:
        raise ValueError(n)
    return n


for n in (1, 2, 3, 2, 1):
    try:
        print(fails(n))
    except ValueError as e:
        print("ValueError", e)
print(fails.cache_info())

order = []


@functools.lru_cache(maxsize=3)
def ordered(n):
    order.append(n)
    return n


for n in (1, 2, 3, 1, 4, 2, 1, 3, 4, 4, 1):
    ordered(n)
print(order, ordered.cache_info())


@functools.lru_cache(maxsize=3)
def none():
    return None


print(none(), none(), none.cache_info())
