"""__del__ when a local name is deleted or bound anew."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def deleted():
    x = R("x")
    print("made", x.name)
    del x
    print("deleted")


def bound():
    y = R("y1")
    y = R("y2")
    print("bound anew")
    y = 3
    print("a number", y)


def unused():
    z = R("z")
    print("z is not used any more")
    print("but lives")


deleted()
bound()
unused()
print("end")
