"""Every method of dict, with its results and errors."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1, "b": 2}
print(d["a"], d.get("a"), d.get("x"), d.get("x", 5), "a" in d, "x" in d, len(d))
print(d.setdefault("a", 9), d.setdefault("c", 9), d.setdefault("n"), d)
print(d.pop("n"), d.pop("zz", None), d.pop("c"), d)
print(d.update({"d": 4}), d.update([("e", 5), ["f", 6]]), d.update(g=7, h=8), d.update({}, i=9), d.update(), d)
print(d.popitem(), d.popitem(), d)
c = d.copy()
print(c == d, c is d, d.clear(), d, c)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys({3: 4}), dict.fromkeys(()))
print(dict(), dict(a=1), dict({"x": 1}, y=2), dict([(1, 2)]), dict(["ab", "cd"]), dict(zip("ab", (1, 2))), dict({1, 2} and {}))
attempt(lambda: d["nope"])
attempt(lambda: d[(1, 2)])
attempt(lambda: d[[]])
attempt(lambda: [] in d)
attempt(d.get, [])
attempt({1: 1}.pop, [])
attempt(d.setdefault, [], 1)
attempt(d.pop, "nope")
attempt(d.popitem)
attempt(d.pop)
attempt(d.get)
attempt(d.update, 1, 2)
attempt(d.update, 1)
attempt(d.update, [1])
attempt(d.update, [(1, 2), (3,)])
attempt(d.update, ["abc"])
attempt(d.update, [(1, 2), None])
attempt(dict, 5)
attempt(dict, [1, 2])
attempt(dict, 1, 2)
attempt(dict.fromkeys)
attempt(dict.fromkeys, 5)
attempt(dict.fromkeys, [[]])
attempt(d.keys, 1)
attempt(lambda: {[]: 1})
attempt(lambda: {1: 2, {}: 3})
attempt(lambda: hash({}))

def delete(key):
    del d[key]

attempt(delete, "nope")
attempt(delete, [])
print(d)
