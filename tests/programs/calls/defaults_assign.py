def f(a, b=2, *, c=3):
    return a, b, c
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10, 20)
print(f())
f.__kwdefaults__ = {"c": 30}
print(f())
f.__defaults__ = (1, 2, 3, 4)
print(f())
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)
for value in (5, [1], "x"):
    try:
        f.__defaults__ = value
    except TypeError as e:
        print(e)
    try:
        f.__kwdefaults__ = value
    except TypeError as e:
        print(e)
del f.__defaults__
print(f.__defaults__)
def collect(x, acc=[]):
    acc.append(x)
    return acc
collect(1); collect(2)
print(collect(3), collect.__defaults__)
