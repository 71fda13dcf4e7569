"""Strings as keys: built, interned, of every width, in great numbers."""


d = {}
for i in range(20000):
    d["key" + str(i)] = i
print(len(d), d["key777"], d.get("key20000"), sum([d["ke" + "y%d" % i] for i in range(0, 20000, 7)]))
for i in range(0, 20000, 2):
    del d["key" + str(i)]
print(len(d), "key10" in d, "key11" in d)
w = {"ascii": 1, "\u00e9": 2, "\u4e2d": 3, "\U0001f600": 4, "": 5, "\x00": 6, "a\u00e9": 7, "a\u4e2d": 8}
for k in list(w):
    assert w["".join(list(k))] == w[k]
print(w)
print("".join(["a", "b"]) in {"ab": 1}, "ab"[0:1] in {"a": 1}, {"a": 1}.get(b"a"), {b"a": 1}.get("a"))
mixed = {"1": "s", 1: "i", (1,): "t", b"1": "b", None: "n", 1.5: "f"}
print(mixed["1"], mixed[1], mixed[(1,)], mixed[b"1"], mixed[None], mixed[1.5])


class S(str):
    pass


d = {S("x"): 1}
print(d["x"], d[S("x")], {"x": 2}[S("x")], type(list(d)[0]).__name__)
d["x"] = 5
print(d, type(list(d)[0]).__name__)
