"""with in generators, coroutines, recursion and closures: __exit__ runs exactly once, in order."""
log = []
class M:
    def __init__(self, n, ret=None): self.n, self.ret = n, ret
    def __enter__(self): log.append(f"+{self.n}"); return self
    def __exit__(self, t, v, tb): log.append(f"-{self.n}{'' if v is None else ':' + type(v).__name__}"); return self.ret
def flush(label):
    print(label, " ".join(log)); log.clear()
def gen():
    with M(1):
        yield 1
        with M(2) as m, M(3): yield 2
        yield 3
for stop in range(5):
    g = gen()
    try:
        for _ in range(stop): next(g)
        g.close()
    except StopIteration: pass
    flush(stop)
g = gen(); next(g)
try: g.throw(KeyError("k"))
except KeyError: flush("throw")
def gen2():
    with M(1, ret=True): yield 1; yield 2
    yield "after"
g = gen2(); next(g); print(g.throw(ValueError)); flush("suppressed throw")
def outer():
    with M("o"): yield from gen()
g = outer(); next(g); next(g); g.close(); flush("yield from close")
def rec(n):
    with M(n):
        if n == 0: raise ValueError
        rec(n - 1)
try: rec(3)
except ValueError: flush("rec")
def ret_in_with():
    with M(1):
        with M(2): return log.append("body")
ret_in_with(); flush("return")
def many():
    with M(1), M(2), M(3), M(4), M(5), M(6), M(7), M(8): pass
many(); flush("many")
def lam(): 
    fs = []
    for i in range(3):
        with M(i) as m: fs.append(lambda: m.n)
    return [f() for f in fs]
print(lam()); flush("loop")
def try_in_with():
    with M(1):
        try:
            with M(2): 1 / 0
        except ZeroDivisionError: log.append("caught")
        else: log.append("else")
        finally: log.append("finally")
try_in_with(); flush("try")
def with_in_except():
    try: raise KeyError
    except KeyError:
        with M(1): log.append("handling")
        try:
            with M(2): raise ValueError
        except ValueError as v: log.append(type(v.__context__).__name__)
with_in_except(); flush("except")
def with_in_finally():
    try: return log.append("try")
    finally:
        with M(1): log.append("fin")
with_in_finally(); flush("finally")
def with_while():
    n = 0
    while True:
        with M(n):
            n += 1
            if n == 1: continue
            if n == 3: break
    return n
print(with_while()); flush("while")
class Sub(M):
    def __exit__(self, *a): r = super().__exit__(*a); log.append("sub"); return True
with Sub(1): raise ValueError
flush("sub")
x = M("assigned")
with x: x = None
flush("rebound")
with M(1) as a, M(a.n + 1) as b, M(b.n + 1): pass
flush("uses earlier")
async def aw():
    with M("a"):
        await Aw()
        with M("b"): await Aw()
class Aw:
    def __await__(self): yield
c = aw(); c.send(None); c.send(None); c.close(); flush("coroutine closed")
c = aw(); c.send(None)
try: c.throw(ValueError)
except ValueError: flush("coroutine thrown")
