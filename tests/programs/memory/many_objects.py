"""Thousands of watched objects."""
import gc
import weakref

count = 0


class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        global count
        count += 1


def work(n):
    objects = [C(i) for i in range(n)]
    total = sum(o.n for o in objects)
    return total


print(work(2000))
gc.collect()
print(count)
refs = []
keep = []
for i in range(500):
    c = C(i)
    refs.append(weakref.ref(c))
    if i % 5 == 0:
        keep.append(c)
c = None
gc.collect()
print(sum(r() is not None for r in refs), len(keep), count)
d = weakref.WeakValueDictionary()
for i in range(300):
    k = C(i)
    d[i] = k
k = None
gc.collect()
print(len(d))
