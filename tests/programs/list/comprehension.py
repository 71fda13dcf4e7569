"""List comprehensions and aliasing."""


print([x * x for x in range(5)], [x for x in range(20) if x % 3 == 0 if x % 2], [(x, y) for x in range(3) for y in range(x)])
print([[i * j for j in range(3)] for i in range(3)], [x for row in [[1, 2], [3]] for x in row], [c.upper() for c in "abc"])
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
x = "outer"
squares = [x for x in range(3)]
print(x, squares)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
print([y := 5, y ** 2], [last := i for i in range(4)], last)
a = [1, 2, 3]
b = a
c = a[:]
b.append(4)
print(a, c, a is b, a == c + [4])


def default(x, acc=[]):
    acc.append(x)
    return acc


print(default(1), default(2), default(3, []))
first, *rest = [1, 2, 3]
rest.append(first)
print(rest, [*rest, *"ab", *range(2)], [*[]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [sum(col) for col in zip(*matrix)], sum([[1], [2]], []))
try:
    [x / 0 for x in [1]]
except ZeroDivisionError as error:
    print(error)
print([i for i in [j for j in range(6)] if i not in [k for k in range(0, 6, 2)]])
n = []
for i in range(5):
    n = [n, i]
print(n)
