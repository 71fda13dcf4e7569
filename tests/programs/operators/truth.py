class T:
    def __bool__(self): return True
    def __len__(self): return 0
class F:
    def __len__(self): return 0
class N: pass
class One:
    def __len__(self): return 1
for v in (0, 1, -1, 0.0, -0.0, 0.5, float("nan"), "", "a", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, True, False, b"", b"x",
          range(0), range(1), 0j, 1j, 2**70, T(), F(), N(), One(), ..., NotImplemented is NotImplemented, len, int, frozenset()):
    print(bool(v), not v, 1 if v else 0)
class Bad:
    def __bool__(self): return 5
class BadLen:
    def __len__(self): return -5
class Raise:
    def __bool__(self): raise KeyError("k")
def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
for v in (Bad(), BadLen(), Raise()):
    attempt(lambda: bool(v)); attempt(lambda: not v); attempt(lambda: 1 if v else 2); attempt(lambda: v and 1); attempt(lambda: any([v]))
    def w():
        while v: break
    attempt(w)
