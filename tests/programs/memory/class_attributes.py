"""Objects in class dicts and in default arguments."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class C:
    own = R("of C")

    def method(self, default=3):
        return default


print(C.own.name, C().method())


class D(C):
    own = [R("own")]


D.own.clear()
print("own gone")
del D
print("end")
