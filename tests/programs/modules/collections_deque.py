# deque against a list, and what happens when it changes under a reader.
from collections import deque

state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


for limit in (None, 0, 1, 5):
    d, m = deque(maxlen=limit), []
    for step in range(3000):
        op = rand(12)
        n = len(m)
        if op == 0:
            d.append(step); m.append(step)
            if limit is not None: m = m[len(m) - limit:] if len(m) > limit else m
        elif op == 1:
            d.appendleft(step); m.insert(0, step)
            if limit is not None: m = m[:limit]
        elif op == 2 and m:
            assert d.pop() == m.pop()
        elif op == 3 and m:
            assert d.popleft() == m.pop(0)
        elif op == 4:
            k = rand(9) - 4
            d.rotate(k)
            if m:
                k %= len(m)
                m = m[len(m) - k:] + m[:len(m) - k]
        elif op == 5 and m:
            i = rand(2 * n) - n
            del d[i]; del m[i]
        elif op == 6 and (limit is None or n < limit):
            i = rand(2 * n + 3) - n - 1
            d.insert(i, step); m.insert(i, step)
        elif op == 7 and m:
            i = rand(2 * n) - n
            d[i] = -step; m[i] = -step
            assert d[i] == m[i]
        elif op == 8:
            d.reverse(); m.reverse()
        elif op == 9 and m:
            x = m[rand(n)]
            assert d.index(x) == m.index(x) and d.count(x) == m.count(x) and x in d
            d.remove(x); m.remove(x)
        elif op == 10:
            assert list(d) == m and list(reversed(d)) == m[::-1] and len(d) == len(m)
        elif op == 11 and step % 50 == 0:
            d.extend(range(3)); m.extend(range(3))
            if limit is not None and len(m) > limit: m = m[len(m) - limit:]
    assert list(d) == m, (limit, d, m)
print("same")

d = deque([1, 2, 3])
it = iter(d)
next(it)
d.append(4)
try:
    next(it)
except RuntimeError as e:
    print(e)
d.append(d)
print(d)
e = deque("abc", 5)
print(e + deque("d"), e * 2, 2 * e, e.copy(), e == deque("abc"), e < deque("abd"), e != deque("ab"), e >= deque("ab"))
e *= 3
e += "xy"
print(e, e.index("y"), bool(deque()), deque([1], 0))
e.extend(e)
print(e)
x = deque()
x.extendleft("abc")
print(x, x.__copy__() is x)


class Evil:
    def __eq__(self, other):
        d2.clear()
        return False


d2 = deque([Evil(), 1, 2])
for f in (lambda: d2.index(5), lambda: d2.remove(5), lambda: 5 in d2, lambda: d2.count(5)):
    d2.clear()
    d2.extend([Evil(), 1])
    try:
        f()
    except (RuntimeError, IndexError, ValueError) as err:
        print(type(err).__name__, err)


class Named(deque):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "t"


n = Named([1, 2], 3)
print(n, n.tag, n.copy(), isinstance(n + n, Named), n.maxlen)
match deque([1, 2, 3]):
    case [a, *rest]:
        print(a, rest)
