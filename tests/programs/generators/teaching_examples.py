# The generator programs that tutorials show.
def countdown(n):
    print("Starting countdown from", n)
    while n > 0:
        yield n
        n -= 1
    print("Done")
for x in countdown(3):
    print(x)
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
fib = fibonacci()
print([next(fib) for _ in range(10)])
def read_lines(text):
    for line in text.splitlines():
        yield line.strip()
def non_empty(lines):
    for line in lines:
        if line:
            yield line
def numbered(lines):
    for n, line in enumerate(lines, 1):
        yield f"{n:>3}: {line}"
for line in numbered(non_empty(read_lines("one\n\n  two\n\nthree  "))):
    print(line)
def primes(limit):
    sieve = [True] * (limit + 1)
    for i in range(2, limit + 1):
        if sieve[i]:
            yield i
            for j in range(i * i, limit + 1, i):
                sieve[j] = False
print(list(primes(60)))
def chunks(seq, n):
    for i in range(0, len(seq), n):
        yield seq[i:i + n]
print(list(chunks("abcdefgh", 3)), list(chunks([1, 2, 3, 4], 2)))
def flatten(items):
    for x in items:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, [2, (3, [4, 5]), 6], [[[7]]]])))
def running_average():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count
avg = running_average()
next(avg)
print(avg.send(10), avg.send(20), avg.send(60))
def window(seq, n=2):
    it = iter(seq)
    from collections import deque
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n:
            yield tuple(d)
print(list(window(range(5), 3)))
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(12)), max(collatz(27)), sum(1 for _ in collatz(27)))
def unique(items):
    seen = set()
    for x in items:
        if x not in seen:
            seen.add(x)
            yield x
print(list(unique("mississippi")), list(unique([3, 1, 3, 2, 1])))
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
print("".join(interleave("abc", "12345", "XY")))
def grep(pattern):
    print(f"Looking for {pattern}")
    try:
        while True:
            line = yield
            if pattern in line:
                print(line)
    except GeneratorExit:
        print("Going away. Goodbye")
g = grep("python")
next(g)
g.send("yeah, but no")
g.send("python generators rock!")
g.close()
def subsets(s):
    if not s:
        yield ()
        return
    for rest in subsets(s[1:]):
        yield rest
        yield (s[0],) + rest
print(sorted(subsets((1, 2, 3))))
def permutations(s):
    if len(s) <= 1:
        yield s
    for i, c in enumerate(s) if len(s) > 1 else ():
        for p in permutations(s[:i] + s[i + 1:]):
            yield c + p
print(list(permutations("abc")))
def queens(n, row=0, cols=()):
    if row == n:
        yield cols
    for c in range(n) if row < n else ():
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
print(next(queens(8)), sum(1 for _ in queens(6)))
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
    while x is not None:
        yield x
        x = next(a, None)
    while y is not None:
        yield y
        y = next(b, None)
print(list(merge([1, 4, 6], [2, 3, 5, 7])))
squares = (x * x for x in range(5))
print(squares.__next__(), next(squares), list(squares), list(squares))
import sys
print(sys.getsizeof(squares) < sys.getsizeof(list(range(1000))))
with_index = dict((v, i) for i, v in enumerate("abc"))
print(with_index, sum(x for x in range(101)), any(c.isdigit() for c in "ab1"), sorted((len(w), w) for w in "the quick fox".split()))
def traffic_light():
    while True:
        for colour, seconds in ("green", 3), ("yellow", 1), ("red", 2):
            for _ in range(seconds):
                yield colour
light = traffic_light()
print([next(light) for _ in range(8)])
def bank(balance):
    while True:
        try:
            amount = yield balance
            if balance + amount < 0:
                raise ValueError("insufficient")
            balance += amount
        except ValueError as e:
            print("refused:", e)
account = bank(100)
print(next(account), account.send(50), account.send(-500), account.send(-150))
