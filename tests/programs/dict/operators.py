"""Union and comparison of dicts."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


a = {1: "a", 2: "b"}
b = {2: "B", 3: "c"}
print(a | b, b | a, a | {}, {} | a)
c = a
c |= b
print(a, a is c)
c |= [(9, 9)]
print(a)
for f in (lambda: a | [(1, 2)], lambda: [(1, 2)] | a, lambda: a | None, lambda: a & b, lambda: a + b, lambda: a - b, lambda: a < b):
    attempt(f)

def inplace(value):
    x = {}
    x |= value
    return x

attempt(inplace, 5)
attempt(inplace, [1])
attempt(inplace, {1: 2})
print({1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2} == {2: 2}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1.0: 2.0}, {} == [], {} != {1: 1})
nan = float("nan")
print({nan: 1} == {nan: 1}, {1: nan} == {1: nan}, {1: float("nan")} == {1: float("nan")})
print({"x": [1, {"y": 2}]} == {"x": [1, {"y": 2}]})

class D(dict):
    pass

print(type(D() | {}).__name__, type({} | D()).__name__, D({1: 2}) == {1: 2}, D({1: 2}))

class E(dict):
    def __or__(self, other):
        return "E or"

    def __ror__(self, other):
        return "E ror"

print(E() | {}, {} | E())
print({**a, "k": 1, **{"k": 2}}, {**{}})
attempt(lambda: {**1})
attempt(lambda: {**[1]})
attempt(lambda: {**None})
