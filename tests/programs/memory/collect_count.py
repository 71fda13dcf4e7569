# deaths: shown
"""What gc.collect() returns."""
import gc


class Node:
    def __init__(self):
        self.next = None


def pair():
    a, b = Node(), Node()
    a.next, b.next = b, a


gc.collect()
print(gc.collect())
pair()
print(gc.collect(), gc.collect())
for i in range(10):
    pair()
print(gc.collect())
l = []
l.append(l)
del l
print(gc.collect())
d = {}
d["self"] = d
d = None
print(gc.collect())
ring = [Node() for _ in range(7)]
for i in range(7):
    ring[i].next = ring[(i + 1) % 7]
ring = None
print(gc.collect())
n = Node()
n.next = n
n.data = [1, 2, [3]]
del n
print(gc.collect())
print(gc.collect(0), gc.collect(1), gc.collect(2))
for bad in (-1, 3):
    try:
        gc.collect(bad)
    except ValueError as e:
        print(e)
