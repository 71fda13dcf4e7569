# globals() is live both ways
x = 1
g = globals()
print(g["x"])
g["x"] = 2
print(x)
g["made"] = "through the dict"
print(made)


def read():
    return made, x


print(read())
del g["made"]
try:
    read()
except NameError as e:
    print(e)
x = 3
print(g["x"], "x" in g, list(g).count("x"))
del x
print("x" in g, g.get("x"))
try:
    x
except NameError as e:
    print(e)
x = 4
print(g["x"], list(g)[-1])
try:
    del never_defined
except NameError as e:
    print(e)
print(list(g)[:9])


def shadow():
    global len
    len = lambda o: "shadowed"
    r = len([1])
    del len
    return r, len([1])


print(shadow())
import other

print(other.get())
other.hidden = "set from outside"
print(other.get())
vars(other)["hidden"] = "set through vars"
print(other.get(), other.hidden)
globals().update(a1=1, a2=2)
print(a1 + a2)
print(__name__, __doc__, __builtins__ is __import__("builtins"))
__name__ = "renamed"
print(__name__, globals()["__name__"])


class C:
    print(x, a1)
    x = "class"
    print(x)


print(C.x, C.__module__)
