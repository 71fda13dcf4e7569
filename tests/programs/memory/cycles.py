# deaths: shown
"""Cycles wait for gc.collect()."""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a
print("a deleted")
del b
print("b deleted, both alive")
print(gc.collect())
print("collected")
s = Node("self")
s.other = s
s = None
print("self is a cycle")
gc.collect()
c = Node("c")
c.other = Node("d")
c.other.other = c
c.other = None
print("cycle broken: d is gone")
c = None
print("c gone")


def inside():
    x = Node("x")
    y = Node("y")
    x.other, y.other = y, x
    x.leaf = Node("leaf")


inside()
print("left")
gc.collect()
print("end")
