"""SyntaxWarnings appear on stderr when a module is compiled."""
x = 5
if x is 5:
    print("is")
if x is not "a":
    print("is not")
assert (x, "always true")
try:
    (1, 2)(3)
except TypeError as e:
    print(e)
try:
    "a"["b"]
except TypeError as e:
    print(e)


def f():
    if x is ():
        pass
    return [1, 2][1.5]


try:
    f()
except TypeError as e:
    print(e)
