"""Attributes that are replaced and deleted."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class Holder:
    pass


h = Holder()
h.x = R("x1")
h.x = R("x2")
print("replaced")
h.x = None
print("none")
h.y = R("y")
del h.y
print("deleted")
setattr(h, "z", R("z"))
delattr(h, "z")
print("delattr")
h.__dict__["w"] = R("w")
h.__dict__.clear()
print("cleared")


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = R("sa")
s.b = R("sb")
s.a = 1
print("slot replaced")
del s
print("end")
