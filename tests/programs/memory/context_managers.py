"""with does not keep what it does not need."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class Manager(R):
    def __enter__(self):
        return R(self.name + ".value")

    def __exit__(self, *args):
        print("exit", self.name)


with Manager("m") as v:
    print("in", v.name)
print("out")
v = None
print("--")


print("end")
