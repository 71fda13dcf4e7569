# Captures are ordinary variables.
def f(x):
    match x:
        case [a, b]:
            del a
            b += 1
            return "a" in locals(), b
def g(x):
    for x in x:
        match x:
            case [x, y]:
                yield x, y
            case x:
                yield x
print(f([1, 2]), list(g([[1, 2], 3])))
def swap(p):
    match p:
        case [x, y]:
            x, y = y, x
            return x, y
print(swap("ab"), swap(["a", "b"]))
def shadow(print_):
    match print_:
        case [str] if False:
            pass
        case len:
            return len
print(shadow(3))
def same_subject(x):
    match x:
        case x:
            return x
print(same_subject(1))
def walrus():
    match (n := 5):
        case 5 if (m := n + 1):
            return n, m
print(walrus())
def lam(x):
    match x:
        case [a, *b]:
            return (lambda: (a, b)), [a + i for i in b], {i: a for i in b}
h, l, d = lam([1, 2, 3])
print(h(), l, d)
def default(x, out=[]):
    match x:
        case [out]:
            pass
    return out
print(default([1]), default(2))
