"""Sets, tuples and others that die with what they hold."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



s = {R("one")}
s.clear()
print("set")
t = (R("t0"), R("t1"), (R("t2"),))
del t
print("tuple")
s = frozenset([R("f")])
s = None
print("frozenset")
it = iter([R("i0"), R("i1")])
print(next(it).name)
del it
print("iterator")
z = list(zip([R("z0")], [R("z1")]))
z = 0
print("end")
