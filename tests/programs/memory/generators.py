"""Generators that are dropped."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def gen(name):
    r = R(name)
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)


g = gen("dropped")
print(next(g))
del g
print("--")
g = gen("closed")
next(g)
g.close()
print("closed")
g = None
print("--")
g = gen("never started")
del g
print("--")
for v in gen("loop"):
    print(v)
print("--")


def delegate():
    yield from gen("inner")


d = delegate()
print(next(d))
d = None
print("end")
