"""Loops over range, with break, else and changes of the variable."""


for r in (range(3), range(3, 0, -1), range(0, 10, 4), range(0), range(5, 5), range(2**62 - 1, 2**62 + 2), range(-(2**62) - 1, -(2**62) + 1),
          range(2**63 - 1, 2**63 + 1), range(2**65, 2**65 - 3, -1)):
    out = []
    for i in r:
        out.append(i)
    print(r, out)
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
for i in range(5):
    if i == 3:
        break
else:
    print("not reached")
print(i)
for i in range(0):
    pass
else:
    print("else", i)
n = 3
for i in range(n):
    n = 100
print(i, n)
total = 0
for i in range(10):
    for j in range(i, 10):
        if (i + j) % 3 == 0:
            continue
        total += i * j
print(total)
range_copy = range
print(list(range_copy(2)))


def shadow():
    range = lambda n: ["mine"] * n
    return [x for x in range(2)]


print(shadow())
r = range(3)
print([(i, j) for i in r for j in r if i < j], list(zip(r, r)), [*r, *r])
it = iter(range(3))
for x in it:
    print(x, next(it, "end"), end=";")
print()
for i in reversed(range(0, 7, 3)):
    print(i, end=" ")
print()


class R:
    def __index__(self):
        return 2


for i in range(R(), 4):
    print(i, end=" ")
print()
