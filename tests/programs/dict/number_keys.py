"""Numbers that are equal are one key, whatever their type."""


d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, len(d))
print({0: 1}[False], {0.0: 1}[-0.0], {-1: "a", -2: "b"}, hash(-1), hash(-2))
big = {2**61 - 1: "m", 2**61: "m1", 2**62: "p62", 2**63: "p63", 2**64: "p64", -(2**61): "n", 2**100: "big", 1e22: "f"}
print(big[2**61 - 1], big[2**62], big[float(2**63)], big[2**64], big[-(2**61)], big[2**100], big[10**22], big.get(0), big.get(1))
nan = float("nan")
n = {nan: 1}
n[nan] = 2
n[float("nan")] = 3
print(len(n), n[nan])
f = {i / 8: i for i in range(-40, 40)}
print(f[0.125], f[-5.0], f[2], f.get(0.3), len(f))
inf = {float("inf"): "i", float("-inf"): "n", 1e308: "h"}
print(inf[float("inf")], inf[-float("inf")], inf[1e308], hash(float("inf")), hash(float("-inf")))
m = {}
for i in range(-3000, 3000):
    m[i * 2**59] = i
print(all([m[i * 2**59] == i for i in range(-3000, 3000)]), len(m))
from_float = {float(i): i for i in range(1000)}
print(sum([from_float[i] for i in range(1000)]), 999.5 in from_float)
