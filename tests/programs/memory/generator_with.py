"""A generator that has nothing but `with` to close is closed where its last name goes."""
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__)


def numbers(name):
    with Manager(name):
        yield 1
        yield 2


g = numbers("deleted")
next(g)
del g
print("after del")
g = numbers("rebound")
next(g)
g = 0
print("after rebinding")


def first(iterable):
    for x in iterable:
        return x


print(first(numbers("in a call")))
print("after the call")


def local():
    g = numbers("local")
    next(g)
    print("end of body")


local()
print("after the function")
for x in numbers("loop"):
    break
print("after the loop")
next(iter(numbers("temporary")))
print("after the temporary")
