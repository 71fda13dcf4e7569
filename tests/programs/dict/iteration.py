"""Changing a dict while it is iterated."""


def loop(make, change):
    d = {1: "a", 2: "b", 3: "c"}
    seen = []
    try:
        for x in make(d):
            seen.append(x)
            change(d, len(seen))
            if len(seen) > 20:
                break
        print("end", seen, d)
    except RuntimeError as error:
        print(error, seen)

def add(d, n):
    d[n * 100] = n

def remove(d, n):
    d.pop(3, None)

def swap(d, n):
    k = next(iter(d))
    del d[k]
    d[k] = "again"

def value(d, n):
    d[2] = "changed %d" % n

def clear(d, n):
    d.clear()

def replace(d, n):
    d.clear()
    d.update({7: 7, 8: 8, 9: 9})

def swap_last(d, n):
    k, v = d.popitem()
    d[k] = v

makers = [("keys", lambda d: d), ("values", lambda d: d.values()), ("items", lambda d: d.items()), ("reversed", reversed),
          ("reversed items", lambda d: reversed(d.items()))]
for name, make in makers:
    for change in (add, remove, swap, value, clear, replace, swap_last):
        print(name, change.__name__, end=": ")
        loop(make, change)
d = {1: 1, 2: 2}
it = iter(d)
print(it.__length_hint__(), next(it), it.__length_hint__())
d[3] = 3
print(it.__length_hint__())
for _ in range(2):
    try:
        next(it)
    except RuntimeError as error:
        print(error)
del d[3]
try:
    next(it)
except RuntimeError as error:
    print(error)
it = iter({1: 1})
print(list(it), list(it), next(it, "none"), it.__length_hint__())
print([type(x).__name__ for x in (iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()))])
