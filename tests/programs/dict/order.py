"""Insertion order through deletion, updates and growth."""


d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(d)
del d[7], d[0]
d[0] = "again"
d[14] = "changed"
print(list(d), d[14])
for k in list(d)[::2]:
    del d[k]
print(d)
d.update({3: "x", 100: "y", 1: "z"})
print(d)
d = {i: i for i in range(1000)}
for i in range(0, 1000, 3):
    d.pop(i)
for i in range(0, 1000, 9):
    d[i] = -i
print(len(d), list(d)[:5], list(d)[-5:], sum(d.values()))
d = {1: "a", 1.0: "b", True: "c"}
print(d)
d = {"x": 1}
for n in range(100000):
    d["x"] = n
    d.pop("y", None)
    d["y"] = n
print(d)
while d:
    print(d.popitem())
for n in range(1000):
    d[n] = n
    if n % 2:
        d.popitem()
print(len(d), list(d)[:5])
print(list(reversed(d))[:3], list(reversed(d.values()))[:3], list(reversed(d.items()))[:3])
s = {}
for word in "the quick brown fox jumps over the lazy dog the end".split():
    s[word] = s.get(word, 0) + 1
print(s)
big = {}
for i in range(200000):
    big[i * 2654435761 % 2**32] = i
print(len(big), list(big)[:3], big[2654435761])
mixed = {None: 1, "": 2, (): 3, 0: 4, 0.5: 5, b"": 6, frozenset(): 7, print: 8}
print([mixed[k] for k in mixed], mixed[()], mixed[frozenset()], mixed[False])
