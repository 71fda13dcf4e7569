# Loops over generators that somebody else still has, or nobody: what break leaves behind.
log = []
def gen(name="g", n=5):
    try:
        for i in range(n):
            yield i
    finally:
        log.append("closed " + name)
class Holder:
    def __init__(self):
        self.kept = gen("kept", 50)
    def get(self):
        return self.kept
    def make(self):
        return gen("made")
    def direct(self):
        try:
            yield 1
            yield 2
        finally:
            log.append("closed direct")
    @staticmethod
    def static():
        yield from gen("static")
    @classmethod
    def cls(cls):
        yield from gen("cls")
    def __iter__(self):
        return self.kept
    def __call__(self):
        return self.kept
def first(x):
    for y in x:
        break
    return y
h = Holder()
for x in h.get():
    break
print(x, log, next(h.kept))
for x in h:
    break
print(x, log, next(h.kept))
for x in h():
    break
print(x, log, next(h.kept))
saved = gen("saved")
def get_saved():
    return saved
for x in get_saved():
    break
print(x, log, next(saved), list(saved), log); log.clear()
def cached(cache={}):
    if "g" not in cache:
        cache["g"] = gen("cached")
    return cache["g"]
out = []
for x in cached():
    out.append(x)
    break
for x in cached():
    out.append(x)
    if x == 2:
        break
print(out, log, list(cached()), log); log.clear()
for x in gen("direct call"):
    break
print(log); log.clear()
for x in h.direct():
    break
print(log); log.clear()
for x in Holder.direct(h):
    break
print(log); log.clear()
for x in (y for y in gen("in genexp")):
    break
print(log); log.clear()
for i, x in enumerate(h.get()):
    break
print(x, log, next(h.kept))
def loops():
    for x in gen("in function"):
        if x == 1:
            return x
print(loops(), log); log.clear()
def nested():
    for a in gen("outer"):
        for b in gen("inner"):
            if b == 1:
                break
        if a == 1:
            break
    return log[:]
print(nested(), log); log.clear()
for x in [gen("in list")][0]:
    break
g = gen("named")
for x in g:
    break
print(x, next(g), [i for i in g], log[-1:]); log.clear()
while True:
    for x in gen("loop in loop"):
        if x:
            break
    break
print(log); log.clear()
def else_clause():
    for x in gen("else", 2):
        pass
    else:
        log.append("else")
    return log[:]
print(else_clause()); log.clear()
def continue_outer():
    out = []
    for a in range(3):
        for b in gen("inner%d" % a):
            if b == a:
                break
        else:
            continue
        out.append((a, b))
    return out
print(continue_outer(), log); log.clear()
it = gen("explicit")
del it
def swap():
    g = gen("swapped")
    next(g)
    for x in (g := gen("new")):
        break
    return x, next(g)
print(swap()[:2])
