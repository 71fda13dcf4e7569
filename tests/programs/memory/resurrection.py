# deaths: shown
"""Objects that come back from __del__."""
import gc

saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        saved.append(self)


p = Phoenix("one")
del p
print(len(saved), saved[0].name, gc.is_finalized(saved[0]))
saved.clear()
print("gone for good")
q = Phoenix("two")
print(gc.is_finalized(q))
q.self = q
q = None
gc.collect()
print([s.name for s in saved])
saved.clear()
gc.collect()


class Parent:
    def __init__(self):
        self.child = Child()

    def __del__(self):
        print("parent saves the child")
        saved.append(self.child)


class Child:
    def __del__(self):
        print("child")


parent = Parent()
parent = None
print("saved", len(saved))
saved.clear()
print("end")
