# Sequence patterns: lengths, stars, what counts as a sequence.
def f(x):
    match x:
        case []:
            return "empty"
        case [1]:
            return "just 1"
        case [1, *rest]:
            return "1 and", rest
        case [*init, 9]:
            return init, "and 9"
        case (a, *_, b):
            return "ends", a, b
        case [x]:
            return "single", x
        case _:
            return "other"

for x in ([], (), [1], (1, 2, 3), [4, 9], [9], [5, 6, 7], (5,), [5], range(3), range(0), range(1, 4), "abc", "", b"ab",
          bytearray(b"ab"), {}, {1, 2}, None, 5, iter([1]), memoryview(b"ab"), {1: 2}.keys(), frozenset([1])):
    r = f(x)
    print(type(x).__name__, r)

def stars(x):
    out = []
    match x:
        case [*_]:
            out.append("any")
    match x:
        case [_, *_]:
            out.append("1+")
    match x:
        case [*_, _]:
            out.append("1+ end")
    match x:
        case [_, _]:
            out.append("two")
    match x:
        case [a, *m, z]:
            out.append((a, m, z))
    match x:
        case [*_, y, z]:
            out.append((y, z))
    match x:
        case [a, b, *_]:
            out.append((a, b))
    match x:
        case [_, *m]:
            out.append(m)
    return out

for x in ([], [1], [1, 2], [1, 2, 3], (1, 2, 3, 4), range(5), "ab"):
    print(x, stars(x))

match 1, 2:
    case a, b:
        print(a, b)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
x = [1, 2, 3]
match x, *x:
    case a, *r:
        print(a, r)
match x,:
    case [y],:
        print("no")
    case y,:
        print(y)
