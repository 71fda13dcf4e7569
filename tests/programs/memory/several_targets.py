"""Each of several targets drops what it held before the next is assigned."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Holder:
    pass


a, b = R("a"), R("b")
a, b = 1, 2
print("pair")
a, b = R("a"), R("b")
a, b = b, a
a, b = 1, 2
print("swapped")
a = b = R("both")
c = R("c")
a = c = b = None
print("chain")
h = Holder()
h.x, h.y = R("x"), R("y")
h.y, h.x = 0, 0
print("attributes")
items = [R("i0"), R("i1"), R("i2")]
items[2], items[0], items[1] = 1, 2, 3
print("items")
a, (b, *c) = R("n0"), (R("n1"), R("n2"), R("n3"))
a, (b, *c) = 0, (0, 0)
print("nested")
t = (R("t0"), R("t1"))
it = iter([R("i0"), R("i1")])
del it
z = list(zip([R("z0")], [R("z1")]))
z = 0
print("zip")


def local():
    a, b = R("a"), R("b")
    b, a = 1, 2
    print("local")
    cell, other = R("cell"), R("other")
    def inner():
        return cell, other
    cell, other = 3, 4
    print(inner())


local()
for a, b in [(R("f0"), R("f1")), (1, 2)]:
    print("turn")
print("end")
