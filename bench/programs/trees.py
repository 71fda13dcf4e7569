"""Allocation: binary trees built and dropped."""


def make(depth):
    if depth == 0:
        return (None, None)
    return (make(depth - 1), make(depth - 1))


def check(tree):
    left, right = tree
    if left is None:
        return 1
    return 1 + check(left) + check(right)


longest = make(19)
for depth in range(4, 20, 5):
    rounds = 1 << (19 - depth + 2)
    total = 0
    for _ in range(rounds):
        total += check(make(depth))
    print(rounds, depth, total)
print(check(longest))
