"""Objects held by frames of callers."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def deep(n, r):
    own = R(n)
    if n == 0:
        print("bottom", r.name)
        return
    deep(n - 1, own)
    print("back in", n)


deep(3, R("top"))
print("--")


def outer():
    a = R("outer")
    inner()
    print("outer still has", a.name)


def inner():
    b = R("inner")
    print("inner")


outer()
registry = []


def register(r):
    registry.append(r)


def unregister():
    registry.clear()
    print("cleared")


def driver():
    r = R("registered")
    register(r)
    del r
    print("only the registry has it")
    unregister()
    print("driver ends")


driver()
print("end")
