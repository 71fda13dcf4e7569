def attempt(f):
    try:
        print(f())
    except (TypeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
class C:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
c = C()
print(c[1], c["a"], c[1:2], c[1:2, ...], c[()], c[1, 2], c[::2], c[None])
c[5] = 6; c["x", 1] = 7
print(c.d)
del c[5]
print(c.d)
c["n"] = 1
def set_item(o, k, v): o[k] = v
def del_item(o, k): del o[k]
for o in (5, None, "s", (1,), object(), len, {1}, 1.5):
    attempt(lambda: o[0] if not isinstance(o, (str, tuple)) else "ok")
    attempt(lambda: set_item(o, 0, 1))
    attempt(lambda: del_item(o, 0))
    attempt(lambda: del_item(o, "k"))
class G:
    def __getitem__(self, k): return k
class E: pass
for o in (G(), E()):
    attempt(lambda: set_item(o, 0, 1)); attempt(lambda: del_item(o, 0)); attempt(lambda: del_item(o, "a"))
attempt(lambda: E()[0])
l = [1, 2, 3]
k = "a"
attempt(lambda: l[3]); attempt(lambda: l[-4]); attempt(lambda: l["a"]); attempt(lambda: l[1.0]); attempt(lambda: set_item(l, 9, 0)); attempt(lambda: del_item(l, 9))
attempt(lambda: set_item(l, "a", 0)); attempt(lambda: (1, 2)[5]); attempt(lambda: (1, 2)[k]); attempt(lambda: "abc"[9]); attempt(lambda: "abc"[k])
attempt(lambda: {}["k"]); attempt(lambda: {}[[]]); attempt(lambda: del_item({}, 1)); attempt(lambda: {1: 2}[(1, 2)])
d = {}
d[1] = d[1.0] = d[True] = "one"
print(d)
l[1] += 5; c2 = {"k": [1]}
c2["k"] += [2]
print(l, c2)
x = [0, 0]
i = 0
i, x[i] = 1, 9
print(i, x)
attempt(lambda: E[0]); attempt(lambda: type(E)[0]) if False else None
class Idx:
    def __index__(self): return 1
print(l[Idx()], "abc"[Idx()], (1, 2)[Idx()], l[Idx():], l[:-Idx().__index__()])
