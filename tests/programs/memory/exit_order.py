"""What is left at the end goes in CPython's order."""
class R:
    def __init__(self, name, child=None):
        self.name = name
        self.child = child

    def __del__(self):
        print("del", self.name, self.child and self.child.name)


first = None
second = R("second")
first = R("first")
items = [R("i0"), R("i1"), [R("i2")]]
table = {"k": R("in dict")}
nested = R("outer", R("inner"))
_private = R("private")
cycle = R("cycle")
cycle.child = cycle
print("end")
