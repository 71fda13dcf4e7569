# product, permutations and combinations against straightforward definitions.
from itertools import *


def product_plain(*pools, repeat=1):
    result = [()]
    for pool in [tuple(p) for p in pools] * repeat:
        result = [x + (y,) for x in result for y in pool]
    return result


def permutations_plain(pool, r):
    pool = tuple(pool)
    return [tuple(pool[i] for i in ix) for ix in product(range(len(pool)), repeat=r) if len(set(ix)) == r]


def combinations_plain(pool, r, strict):
    pool = tuple(pool)
    return [tuple(pool[i] for i in ix) for ix in product(range(len(pool)), repeat=r)
            if all((a < b) if strict else (a <= b) for a, b in zip(ix, ix[1:]))]


for pools in ((), ("ab",), ("ab", "c", "de"), ("", "ab"), (range(3), [])):
    for repeat in (0, 1, 2):
        assert list(product(*pools, repeat=repeat)) == product_plain(*pools, repeat=repeat), (pools, repeat)
for n in range(6):
    for r in range(n + 2):
        assert list(permutations(range(n), r)) == permutations_plain(range(n), r), (n, r)
        assert list(combinations(range(n), r)) == combinations_plain(range(n), r, True), (n, r)
        assert list(combinations_with_replacement(range(n), r)) == combinations_plain(range(n), r, False), (n, r)
print(list(permutations("abc")), list(permutations("ab", 3)), list(permutations("", 0)), list(permutations("abc", 0)))
print(list(combinations("abcd", 3)), list(combinations("ab", 5)), list(combinations("", 0)))
print(list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement("", 0)), list(combinations_with_replacement("", 2)))
print(list(product("ab", repeat=2)), list(product()), list(product("ab", [])), next(product(range(10**3), range(10**3))))
p = permutations(range(3))
first = next(p)
print(first, next(p), first, list(p), list(p))
print(sum(1 for _ in permutations(range(8))), sum(1 for _ in combinations(range(20), 5)), max(product(range(30), repeat=3)))
print(list(combinations(iterable="abc", r=2)), list(permutations(iterable="ab", r=1)))
