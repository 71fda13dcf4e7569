# Captures, wildcards, as; what is bound when.
def f(x):
    match x:
        case [a, b]:
            return ("two", a, b)
        case [a]:
            return ("one", a)
        case y:
            return ("y", y)

print(f([1, 2]), f([1]), f(3), f("ab"))

def partly(x):
    a = b = "unset"
    match x:
        case [a, b, 0]:
            pass
        case [_, _, a]:
            pass
    return a, b

print(partly([1, 2, 0]), partly([1, 2, 3]), partly(1))

# Bound after the pattern, before the guard.
def guarded(x):
    a = None
    match x:
        case [a, _] if a > 10:
            return "big", a
        case [_, b] if b:
            return "second", a, b
    return "none", a

print(guarded([11, 0]), guarded([1, 2]), guarded([1, 0]))

match {"k": [1, 2]}:
    case {"k": [p, q] as whole} as everything:
        print(p, q, whole, everything)

match 5:
    case (int() | str()) as v:
        print("v", v)

match 7:
    case _:
        print("wild")
try:
    print(_)
except NameError as e:
    print(e)

def unbound(x):
    match x:
        case 1:
            z = 1
        case [z]:
            pass
    return z

print(unbound(1), unbound([5]))
try:
    unbound(3)
except UnboundLocalError as e:
    print(e)

# Captured by closures.
def closures():
    fs = []
    for item in [(1, 2), (3, 4)]:
        match item:
            case (a, b):
                fs.append(lambda: (a, b))
    return [g() for g in fs]

print(closures())

def glob():
    global gx
    match [9]:
        case [gx]:
            pass
glob()
print(gx)

def outer():
    n = 0
    def inner():
        nonlocal n
        match (4, 5):
            case (n, _):
                pass
    inner()
    return n
print(outer())

class Body:
    match (1, 2):
        case (x, y):
            pass
    match "s":
        case str(z):
            pass
print(Body.x, Body.y, Body.z)
