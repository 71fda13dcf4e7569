# Or-patterns.
def f(x):
    match x:
        case 1 | 2 | 3:
            return "small"
        case [a, 0] | [0, a]:
            return "pair", a
        case {"x": v} | {"y": v}:
            return "map", v
        case [("p" | "q") as c, n]:
            return "pq", c, n
        case [1 | 2 as k, [m] | (m, _)]:
            return "nested", k, m
        case str(s) | bytes(s):
            return "text", s
        case (int() | float()) as n if n > 100:
            return "big", n
        case None | True | False:
            return "singleton"
        case _:
            return "other"

for x in (1, 2, 3, 4, [5, 0], [0, 6], [0, 0], {"x": 1}, {"y": 2}, {"x": 1, "y": 2}, ["p", 1], ["q", 2], ["r", 3], [1, [2]],
          [2, (3, 4)], "s", b"b", 101, 100.5, 50, None, True, False):
    print(x, f(x))

class Show:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        print("?", other, end=" ")
        return self.n == other

match Show(2):
    case 1 | 2 | 3:
        print("matched")

# Names in another order, and what was bound by a failed alternative.
def g(x):
    match x:
        case [a, b, 1] | [b, a, 2]:
            return a, b
        case ([a, b] | (b, a, _)):
            return "else", a, b
print(g(["x", "y", 1]), g(["x", "y", 2]), g(["x", "y"]), g(["x", "y", 3]))

