"""Frames in deep recursion, mutual recursion, callbacks out of native code."""
import sys
sys.setrecursionlimit(5000)
def depth():
    n, f = 0, sys._getframe()
    while f: n += 1; f = f.f_back
    return n
def down(n): return depth() if n == 0 else down(n - 1)
for n in (0, 1, 50, 1000): print(down(n))
def even(n): return odd(n - 1) if n else trail()
def odd(n): return even(n - 1) if n else trail()
def trail():
    out, f = [], sys._getframe(1)
    while f and len(out) < 5: out.append(f.f_code.co_name); f = f.f_back
    return out
print(even(10), odd(3))
class Key:
    def __init__(self, v): self.v = v
    def __lt__(self, o): Key.seen = trail(); return self.v < o.v
    def __eq__(self, o): Key.eq = trail(); return self.v == o.v
    def __hash__(self): Key.hash = trail(); return 1
    def __repr__(self): return ">".join(trail()[:3])
    def __iter__(self): return iter([trail()[1]])
    def __contains__(self, x): return trail()[1] == "looks"
    def __getitem__(self, k): return trail()[1]
    def __index__(self): Key.idx = trail()[1]; return 0
def sorts(): return sorted([Key(2), Key(1)]) and Key.seen
def hashes(): return {Key(1): 1, Key(1): 2} and (Key.hash, Key.eq)
def reprs(): return repr([Key(1)]), str(Key(1)), f"{Key(1)!r}"
def looks(): return 1 in Key(1), list(Key(1)), Key(1)[0], [5][Key(0)], Key.idx, [*Key(1)], dict(a=Key(1)[1])
for f in (sorts, hashes, reprs, looks): print(f.__name__, f())
def overflow(n): 
    return overflow(n + 1) + 1
try: overflow(0)
except RecursionError as e:
    tb, n = e.__traceback__, 0
    while tb: n += 1; last = tb; tb = tb.tb_next
    print(n > 100, last.tb_frame.f_code.co_name, last.tb_lineno - overflow.__code__.co_firstlineno)
