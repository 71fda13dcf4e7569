# Subclasses of list.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class L(list):
    pass
class Log(list):
    def __init__(self, *a): super().__init__(*a); self.ops = []
    def append(self, x): self.ops.append(("append", x)); super().append(x)
    def __setitem__(self, i, v): self.ops.append(("set", i)); super().__setitem__(i, v)
    def __getitem__(self, i): self.ops.append(("get", i)); return super().__getitem__(i)
    def __len__(self): return super().__len__() + 100
    def __iter__(self): return iter(["custom"])
    def __contains__(self, x): return x == "yes"
    def __eq__(self, o): return "eq"
    def __add__(self, o): return "added"
    def __iadd__(self, o): self.ops.append("iadd"); return self
l = L([3, 1, 2]); l.name = "n"
for e in (l + [1], [1] + l, l * 2, 2 * l, l[:], l[1:], l.copy(), sorted(l), list(l), l[0], list(reversed(l))): print(e, type(e).__name__, end="; ")
print(l.__dict__, repr(l), str(l), l == [3, 1, 2], [3, 1, 2] == l, l < [4], len(l), 3 in l, L(), L("ab"), L((1, 2)))
l += (9,); print(l, type(l).__name__); l *= 2; print(l, type(l).__name__, l.name); l.sort(); print(l, l.index(9), l.count(9), l.pop(), l)
g = Log([1, 2]); g.append(3); g[0] = 9; x = g[1]; print(g.ops, len(g), list(g), "yes" in g, 9 in g, g == 5, g + 1, [*g], repr(g)); g += [1]; print(g.ops[-1], type(g).__name__)
print(sum(L([1, 2])), max(L([1, 5])), ",".join(L("ab")), (lambda *a: a)(*L([1, 2])), tuple(L([1])), set(L([1, 1])), dict(L([(1, 2)])), [*L([7])])
a, b = L([1, 2]); print(a, b)
match L([1, 2, 3]):
    case [x, *rest]: print(x, rest, type(rest).__name__)
attempt("hash", lambda: hash(l)); attempt("kw", lambda: L(iterable=[1])); attempt("two", lambda: L(1, 2)); attempt("int", lambda: L(5))
class K(list):
    def __init__(self, a, b=2): super().__init__([a, b])
print(K(1), K(b=5, a=6)); attempt("K", lambda: K())
class N(list):
    def __new__(cls, *a, **k): print("new", a, k); return super().__new__(cls)
print(N([1, 2])); 
class Slot(list): __slots__ = ("tag",)
s = Slot([1]); s.tag = 5; print(s, s.tag); attempt("slot", lambda: setattr(s, "z", 1))
class Key(list):
    def __lt__(self, o): return len(self) > len(o)
print(sorted([Key([1]), Key([1, 2, 3]), Key([])])); class_ = type("Anon", (list,), {"last": property(lambda s: s[-1])}); print(class_([4, 5]).last)
import copy
c = copy.copy(l); print(type(c).__name__, c.name, c == l); d = copy.deepcopy(L([[1]])); print(type(d).__name__, d)
