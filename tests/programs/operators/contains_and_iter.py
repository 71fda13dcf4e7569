def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * i
s = Seq(4)
print(list(s), 9 in s, 5 in s, [*s], max(s), sum(s), tuple(s), dict.fromkeys(s))
a, b, c, d = s
print(a, b, c, d)
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"), type(it).__name__)
class C:
    def __contains__(self, x): return x
print(5 in C(), 0 in C(), "" not in C())
class N:
    __contains__ = None
    def __iter__(self): return iter([1])
attempt(lambda: 1 in N())
class NI:
    __iter__ = None
    def __getitem__(self, i): return i
attempt(lambda: list(NI()))
attempt(lambda: 1 in 5); attempt(lambda: 1 in object()); attempt(lambda: iter(5)); attempt(lambda: next(5)); attempt(lambda: list(5))
class Bad:
    def __iter__(self): return 5
attempt(lambda: iter(Bad())); attempt(lambda: list(Bad()))
class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("value")
        return self.n
print(list(I()), 2 in I(), 9 in I(), [x for x in I()])
i = I()
for x in i: pass
try:
    next(i)
except StopIteration as e:
    print("stop", e.value, e.args)
print(next(i, "default"))
calls = []
def gen(): calls.append(1); return len(calls)
print(list(iter(gen, 5)), type(iter(gen, 5)).__name__)
attempt(lambda: iter(5, 5))
attempt(lambda: dict([1])); attempt(lambda: dict([(1,)])); attempt(lambda: dict(5))
def unpack(v):
    x, y = v
    return x, y
attempt(lambda: unpack(5)); attempt(lambda: unpack([1])); attempt(lambda: unpack([1, 2, 3])); attempt(lambda: unpack("ab")); attempt(lambda: unpack(I()))
def star(v):
    x, *y, z = v
    return x, y, z
attempt(lambda: star([1])); attempt(lambda: star([1, 2])); attempt(lambda: star(range(5))); attempt(lambda: star(None))
class Err:
    def __iter__(self): raise ValueError("iter")
attempt(lambda: list(Err())); attempt(lambda: 1 in Err())
class NextErr:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
attempt(lambda: list(NextErr())); attempt(lambda: [*NextErr()])
class Len:
    def __len__(self): return 10
    def __getitem__(self, i):
        if i > 2: raise StopIteration
        return i
print(list(Len()))
class HintBad:
    def __iter__(self): return iter([])
    def __length_hint__(self): return -1
attempt(lambda: list(HintBad()))
class HintType:
    def __iter__(self): return iter([])
    def __length_hint__(self): return "x"
attempt(lambda: list(HintType()))
