"""Operators and comparisons of sets."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


values = [set(), {1}, {1, 2}, {2, 3}, frozenset({1, 2}), frozenset()]
for a, b in [(a, b) for a in values for b in values]:
    print(a, b, a | b, a & b, a - b, a ^ b, a < b, a <= b, a == b, a != b, a > b, a >= b)
for other in ([1], (1,), {1: 1}, "a", None, 5):
    for name, f in (("|", lambda x, y: x | y), ("&", lambda x, y: x & y), ("-", lambda x, y: x - y), ("^", lambda x, y: x ^ y),
                    ("<", lambda x, y: x < y), (">=", lambda x, y: x >= y), ("r-", lambda x, y: y - x)):
        attempt(f, {1}, other)
    print({1} == other, {1} != other)

def inplace(op, x, y):
    before = x
    if op == "|":
        x |= y
    elif op == "&":
        x &= y
    elif op == "-":
        x -= y
    else:
        x ^= y
    return x, x is before

for op in "|&-^":
    attempt(inplace, op, {1, 2}, {2, 3})
    attempt(inplace, op, frozenset({1, 2}), {2, 3})
    attempt(inplace, op, {1, 2}, frozenset({2}))
    attempt(inplace, op, {1}, [1])
    s = {1, 2}
    attempt(inplace, op, s, s)

class S(set):
    pass

class F(frozenset):
    pass

print(type(S([1]) | {2}).__name__, type({2} | S([1])).__name__, type(F() & F()).__name__, type(S().copy()).__name__, S([1]), F([1]), S(), F())
x = S([1])
x.name = "n"
print(x.__dict__, x.__reduce__(), S([1]) == {1}, F([1]) == {1}, hash(F([1])) == hash(frozenset([1])), frozenset(F([1])))

class R(set):
    def __or__(self, other):
        return "R or"

    __ror__ = __or__

    def __repr__(self):
        return "R!"

print(R() | {1}, {1} | R(), R([1]), {1}.union(R()))
