"""__del__ when a global name is deleted or bound anew."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



x = R("x")
print("made")
del x
print("deleted")
y = R("y1")
y = R("y2")
print("bound anew")
y = None
print("none")
a = b = R("shared")
del a
print("one name left")
del b
try:
    b
except NameError as error:
    print(error)
x = R("left")
