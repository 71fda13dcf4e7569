# dir and vars of objects
class A:
    x = 1

    def method(self):
        pass


class B(A):
    def __init__(self):
        self.b = 2


b = B()
print([n for n in dir(b) if not n.startswith("__")])
print([n for n in dir(B) if not n.startswith("__")])
print(vars(b), sorted([n for n in vars(A) if not n.startswith("__")]))
vars(b)["added"] = 3
print(b.added, b.__dict__)
for bad in (1, "s", [], object()):
    try:
        vars(bad)
    except TypeError as e:
        print(e)
print("__len__" in dir([]), "append" in dir(list), "real" in dir(1))


def scope():
    a = 1
    c = 2
    return dir(), vars(), locals()


print(scope())


class Slots:
    __slots__ = ("p", "q")


s = Slots()
s.p = 1
print([n for n in dir(s) if not n.startswith("__")])
try:
    vars(s)
except TypeError as e:
    print(e)


class Meta(type):
    def __dir__(cls):
        return ["from_meta"]


class C(metaclass=Meta):
    pass


print(dir(C), "from_meta" in dir(C()))
print(sorted([n for n in dir() if not n.startswith("__")])[:3])
