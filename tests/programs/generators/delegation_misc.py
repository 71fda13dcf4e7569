def a():
    x = yield from b()
    y = yield from b()
    return [x, y]
def b():
    v = yield "b"
    return v
def drive(g, vals):
    out = [next(g)]
    try:
        for v in vals: out.append(g.send(v))
    except StopIteration as e: out.append(("ret", e.value))
    return out
print(drive(a(), [1, 2]))
def in_expr():
    return (yield from b()) + (yield from b()) * 2
print(drive(in_expr(), [10, 20]))
def in_call():
    return dict(k=(yield from b()), **(yield from b()))
print(drive(in_call(), [1, {"z": 2}]))
def in_try():
    for i in range(2):
        try:
            r = yield from fails(i)
        except KeyError as e:
            r = ("error", e.args)
        finally:
            print("fin", i)
        yield r
def fails(i):
    yield "start"
    if i: raise KeyError(i)
    return "fine"
print(list(in_try()))
def in_with():
    with C() as c:
        return (yield from b())
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0])
print(drive(in_with(), ["w"]))
def chain(*its):
    for it in its: yield from it
print(list(chain("ab", [1], range(2), {"k": 1}, (x for x in "z"))))
def empty_from():
    r = yield from ()
    yield r
print(list(empty_from()))
def finished():
    g = b()
    next(g)
    try: g.send("done")
    except StopIteration: pass
    r = yield from g
    yield ("r", r)
print(list(finished()))
def started():
    g = (x for x in range(5))
    next(g)
    yield from g
print(list(started()))
def same_twice():
    g = iter([1, 2, 3, 4])
    yield from zip(g, g)
print(list(same_twice()))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return It2(self.n)
class It2:
    def __init__(self, n): self.n = n
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return self.n
    def __iter__(self): return self
def over(): yield from It(3)
print(list(over()))
class GetItem:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
def items(): yield from GetItem()
print(list(items()))
def shared():
    g = (x for x in range(4))
    def one(): yield from g
    p, q = one(), one()
    return [next(p), next(q), next(p), next(q), next(p, None), next(q, None)]
print(shared())
def self_delegate():
    yield from me
me = self_delegate()
try: next(me)
except ValueError as e: print(e)
def loop_result():
    total = 0
    while True:
        r = yield from part()
        if r is None: return total
        total += r
def part():
    x = yield "x"
    if x is None: return None
    y = yield "y"
    return x * y
print(drive(loop_result(), [2, 3, 4, 5, None]))
def exc_value():
    try:
        yield from (lambda: (yield 1))()
    except StopIteration: print("no")
print(list(exc_value()))
