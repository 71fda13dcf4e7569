"""Objects in functions that raise."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def fails():
    r = R("local")
    raise KeyError("k")


try:
    fails()
except KeyError as e:
    print("caught", e)
print("after")


def catches():
    r = R("outer")
    try:
        s = R("inner")
        raise ValueError
    except ValueError:
        print("handling", s.name)
    finally:
        print("finally")
    print("leaving")


catches()
print("--")


class Err(Exception):
    def __del__(self):
        print("exception gone")


try:
    raise Err("x")
except Err as e:
    print("has", e)
print("end")
