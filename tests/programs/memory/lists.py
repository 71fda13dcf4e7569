# deaths: shown
"""Lists that lose their items."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def made(*names):
    return [R(n) for n in names]


l = made("a", "b", "c")
l.pop()
print("popped")
l.pop(0)
print("popped first")
l.clear()
print("cleared")
l = made("d", "e", "f")
l[1] = None
print("item")
del l[0]
print("del item")
l[:] = []
print("slice")
l = made("g", "h", "i")
del l
print("list gone")
l = made("j", "k") + made("l")
l.remove(l[1])
print("removed", [r.name for r in l])
l *= 0
print("times 0")
l = made("m", "n")
x = l.pop()
print("held", x.name)
del x, l
print("end")
