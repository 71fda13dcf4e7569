# Dotted names are looked up each time.
import sys

class Color:
    RED = 1
    GREEN = 2
    class Inner:
        BLUE = 3

class Noisy:
    def __getattr__(self, name):
        print("get", name)
        return name

noisy = Noisy()

def look(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Color.Inner.BLUE:
            return "blue"
        case noisy.a:
            return "a"
        case noisy.b:
            return "b"
        case _:
            return "?"

for x in (1, 2, 3, "a", "b", "c"):
    print(x, look(x))

Color.RED = 10
print(look(10), look(1))

try:
    look2 = Color
    match 5:
        case look2.missing:
            pass
except AttributeError as e:
    print(e)

try:
    match 5:
        case undefined_name.x:
            pass
except NameError as e:
    print(e)

# The subject stands on the left.
class L:
    def __eq__(self, other):
        print("L eq")
        return NotImplemented
class R:
    def __eq__(self, other):
        print("R eq")
        return True
class Box:
    r = R()
match L():
    case Box.r:
        print("matched")
