def ints(n):
    for i in range(n): yield i
def evens(it):
    for x in it:
        if x % 2 == 0: yield x
def squares(it):
    for x in it: yield x * x
def take(n, it):
    if n <= 0: return
    for x in it:
        yield x
        n -= 1
        if not n: return
def chunks(it, size):
    chunk = []
    for x in it:
        chunk.append(x)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk: yield chunk
def window(it, n):
    buf = ()
    for x in it:
        buf = (buf + (x,))[-n:]
        if len(buf) == n: yield buf
def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)): yield from flatten(item)
        else: yield item
def roundrobin(*its):
    its = [iter(i) for i in its]
    while its:
        for it in list(its):
            try: yield next(it)
            except StopIteration: its.remove(it)
def unique(it):
    seen = set()
    for x in it:
        if x not in seen:
            seen.add(x)
            yield x
def merge(a, b):
    a, b = iter(a), iter(b)
    none = object()
    x, y = next(a, none), next(b, none)
    while x is not none or y is not none:
        if y is none or (x is not none and x <= y):
            yield x
            x = next(a, none)
        else:
            yield y
            y = next(b, none)
print(sum(squares(evens(ints(1000)))))
print(list(take(5, squares(ints(100)))), list(chunks(ints(7), 3)), list(window("abcde", 3)))
print(list(flatten([1, [2, (3, [4]), []], 5])), list(roundrobin("abc", [1], (True, False))))
print(list(unique("mississippi")), list(merge([1, 4, 6], [2, 3, 5, 7, 8])))
def sieve():
    it = iter(range(2, 60))
    while True:
        p = next(it, None)
        if p is None: return
        yield p
        it = (lambda p, it: (x for x in it if x % p))(p, it)
print(list(sieve()))
def grep(pattern):
    found = []
    while True:
        line = yield found
        if pattern in line: found.append(line)
g = grep("py")
next(g)
for l in ("python", "ruby", "pypy"): r = g.send(l)
print(r)
def broadcast(targets):
    while True:
        x = yield
        for t in targets: t.send(x)
def sink(name, out):
    while True: out.append((name, (yield)))
out = []
sinks = [sink(n, out) for n in "ab"]
for s in sinks: next(s)
b = broadcast(sinks)
next(b)
for i in range(3): b.send(i)
print(out)
def scheduler(tasks):
    log = []
    while tasks:
        t = tasks.pop(0)
        try:
            log.append(next(t))
            tasks.append(t)
        except StopIteration as e: log.append(("done", e.value))
    return log
def task(name, n):
    for i in range(n): yield f"{name}{i}"
    return name
print(scheduler([task("x", 2), task("y", 1), task("z", 3)]))
