"""Lengths and stars: every count of subjects against every shape."""
def shape(s):
    out = []
    match s:
        case []: out.append("0")
    match s:
        case [_]: out.append("1")
    match s:
        case [_, _]: out.append("2")
    match s:
        case [*_]: out.append("*")
    match s:
        case [_, *_]: out.append("1*")
    match s:
        case [*_, _]: out.append("*1")
    match s:
        case [_, *_, _]: out.append("1*1")
    match s:
        case [a, b, *c, d]: out.append((a, b, c, d))
    match s:
        case [*h, 9]: out.append(("ends 9", h))
    match s:
        case [9, *t]: out.append(("starts 9", t))
    match s:
        case [[*x], *y] | [y, [*x]]: out.append(("nested", x, y))
    return out
for s in ([], [9], [1, 9], [9, 1], [1, 2, 3], [9, 8, 7, 9], (), (1,), range(4), [[1], 2], [1, [2]], [[1], [2]], "ab", b"ab", {1}, None):
    print(s, shape(s))
