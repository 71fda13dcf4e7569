# deaths: shown
"""Owners and what they own."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class Owner:
    def __init__(self, name):
        self.name = name
        self.parts = [R(name + ".p0"), R(name + ".p1")]
        self.main = R(name + ".main")

    def __del__(self):
        print("owner", self.name, [p.name for p in self.parts], self.main.name)


o = Owner("o")
o = None
print("--")


class Link:
    def __init__(self, name, after=None):
        self.name = name
        self.after = after

    def __del__(self):
        print("link", self.name)


chain = None
for i in range(5):
    chain = Link(i, chain)
print("chain")
chain = chain.after
print("first gone")
chain = None
print("end")
