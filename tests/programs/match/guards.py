# Guards: order, effects, errors.
log = []
def check(name, result):
    log.append(name)
    return result

def f(x):
    match x:
        case [a] if check("first", a == 1):
            return "first"
        case [b] if check("second", b == 2) and check("both", True):
            return "second"
        case [c] if check("third", False) or (n := c * 2) > 10:
            return "third", n
        case _ if check("last", True):
            return "last"
    return "never"

for x in ([1], [2], [6], [3], 5):
    log.clear()
    print(x, f(x), log)

def g(x):
    match x:
        case y if 1 / y:
            return y
try:
    g(0)
except ZeroDivisionError as e:
    print(e)

# What a guard that failed leaves behind.
def h(x):
    match x:
        case [p, q] if False:
            return "?"
        case z:
            return p, q, z
print(h([1, 2]))
try:
    h(1)
except UnboundLocalError as e:
    print(e)

# A guard may change what the next pattern sees.
data = [1, 2]
match data:
    case [a, b] if data.append(3):
        print("?")
    case [a, b]:
        print("still two")
    case [a, b, c]:
        print("three", c)
