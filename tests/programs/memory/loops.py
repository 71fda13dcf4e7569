"""Loop variables."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



for i in range(3):
    r = R(i)
    print("round", i)
print("after", r.name)
del r
for x in [R("a"), R("b")]:
    print("at", x.name)
print("loop over")
x = None
print("x gone")
n = 0
while n < 2:
    w = R(("w", n))
    n += 1
del w


def generate():
    for i in range(3):
        yield R(("g", i))


for g in generate():
    print("got", g.name)
del g
print([R(("c", i)).name for i in range(2)])
print("end")
