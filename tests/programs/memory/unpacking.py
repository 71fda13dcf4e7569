"""Swaps, unpacking, walrus, augmented assignment."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



a, b = R("a"), R("b")
a, b = b, a
print("swapped", a.name, b.name)
a, b = 1, 2
print("both gone")
first, *rest = R("f"), R("r1"), R("r2")
rest = None
print("rest gone")
first = 0
if (w := R("walrus")).name:
    print("walrus")
w = None


class Acc(R):
    def __iadd__(self, other):
        return Acc(self.name + other)

    def __add__(self, other):
        return Acc(self.name + "+" + other)


x = Acc("x")
x += "y"
print("augmented", x.name)
x = x + "z"
print("added", x.name)
[p, q] = [R("p"), R("q")]
p = q
print("p gone")
q = None
print("q has p's object", p.name)
p = None
print("end")
