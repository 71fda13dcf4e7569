"""Concatenation, repetition and comparison of lists."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print([1] + [2, 3], [] + [], [1, 2] * 3, 3 * [1, 2], [1] * 0, [1] * -5, [None] * True)
for f in (lambda: [1] + (2,), lambda: [1] + 1, lambda: 1 + [1], lambda: [1] * "a", lambda: [1] * 1.5, lambda: "a" * [1],
          lambda: [1] * [2], lambda: [1] - [1], lambda: [1] * 2**70, lambda: [1] < (1,), lambda: [1] < 5, lambda: [1, "a"] < [1, 2]):
    attempt(f)
a = [1]
b = a
a += [2]
a += (3,)
a += "45"
a += {6: 1}
print(a, a is b)
a *= 2
print(a, a is b)
a *= 0
print(a, b)
a += a
print(a)
a = [1, 2]
a += a
a.extend(a)
print(a)
for value in (1, None):
    try:
        a += value
    except TypeError as error:
        print(error)
    try:
        a *= "x"
    except TypeError as error:
        print(error)
pairs = [([], []), ([1], [1]), ([1], [2]), ([1, 2], [1]), ([1], [1, 2]), ([2], [1, 9]), ([1.0], [1]), (["a"], ["b"])]
for x, y in pairs:
    print(x, y, x < y, x <= y, x == y, x != y, x > y, x >= y)
print([1] == (1,), [1] != (1,), [] == None)
nan = float("nan")
print([nan] == [nan], [nan] < [nan], [nan] <= [nan], nan in [nan], [nan].index(nan), [nan].count(nan))
print(1 in [1, 2], 3 in [1, 2], 1.0 in [1], True in [1], "a" in [], [] in [[]])
x = [1, [2, [3]]]
print(x == [1, [2, [3]]], x > [1, [2, [2]]])
try:
    hash([])
except TypeError as error:
    print(error)
