"""Views of dicts as sets and as live windows."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


d = {1: "a", 2: "b", 3: "c"}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d[4] = "d"
print(k, v, i, 4 in k, "d" in v, (4, "d") in i, (4, "x") in i, 5 in i, (1, 2, 3) in i, [4, "d"] in i)
print(sorted(k & {1, 9}), sorted(k | {9}), sorted(k - {1, 2}), sorted(k ^ {1, 9}), sorted({1, 9} & k), sorted({9} | k), sorted({1, 9} - k))
print(sorted(k & [1, 9]), sorted(k | [9]), sorted(k - [1]), sorted([1, 9] & k), sorted([1, 9] - k), sorted([1] ^ k))
print(sorted(i & {(1, "a"), (2, "x")}), sorted(i | {(9, "z")}), sorted(i - {(1, "a")}), sorted(i ^ {(1, "a"), (9, "z")}))
print(k == {1, 2, 3, 4}, k != {1}, k < {1, 2, 3, 4, 5}, k <= {1, 2, 3, 4}, k > {1}, k >= {1, 2}, {1} < k, k == [1, 2, 3, 4], k == d.keys())
print(i == {(1, "a"), (2, "b"), (3, "c"), (4, "d")}, i == d.copy().items(), v == v, v == d.values(), i > {(1, "a")})
print(k.isdisjoint([9]), k.isdisjoint([1]), i.isdisjoint(i), {}.keys().isdisjoint({}.keys()), k.isdisjoint({9: 1}.keys()))
print(k.mapping, v.mapping, i.mapping, type(k.mapping).__name__)
print(type(k & k).__name__, type(k).__name__, type(v).__name__, type(i).__name__)
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
for f in (lambda: k + k, lambda: k | 1, lambda: k & 1, lambda: 1 - k, lambda: k < [1], lambda: hash(k), lambda: hash(i), lambda: v | v,
          lambda: k.isdisjoint(1), lambda: k[0], lambda: type(k)(), lambda: k - 5):
    attempt(f)
print({1: []}.items() ^ {1: []}.items(), {1: 2}.items() ^ {1: 3}.items(), {1: 2, 3: 4}.items() ^ {3: 4}.items())
attempt(lambda: {1: []}.items() | {2: 1}.items())
attempt(lambda: {1: []}.items() ^ {2: 1}.items())
print(([], 1) in {1: 2}.items() if False else "skipped")
attempt(lambda: ([], 1) in {1: 2}.items())
attempt(lambda: [] in {1: 2}.keys())
e = {}
e["self"] = e.values()
print(e)
e["items"] = e.items()
print(repr(e["items"]))
print({}.keys(), {}.values(), {}.items(), dict(d.items()), list(d.items()) == list(zip(d.keys(), d.values())))
