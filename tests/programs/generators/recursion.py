import sys
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(4)))
def down(n):
    if n == 0:
        yield "bottom"
    else:
        for x in down(n - 1):
            yield x
print(list(down(500)))
def downf(n):
    if n:
        yield from downf(n - 1)
    yield n
print(sum(downf(300)))
def forever(n):
    yield from forever(n + 1)
try:
    list(forever(0))
except RecursionError as e:
    print(str(e)[:32])
def forever2():
    for x in forever2():
        yield x
try:
    list(forever2())
except RecursionError as e:
    print(str(e)[:32])
def perms(items):
    if not items: yield ()
    for i, x in enumerate(items):
        for rest in perms(items[:i] + items[i+1:]):
            yield (x,) + rest
print(list(perms([1, 2, 3])))
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(4)))
class Node:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Node(4, Node(2, Node(1), Node(3)), Node(6))))
def queens(n, board=()):
    if len(board) == n:
        yield board
    for c in range(n):
        if all(c != b and abs(c - b) != len(board) - i for i, b in enumerate(board)):
            yield from queens(n, board + (c,))
print(len(list(queens(6))), next(queens(8)))
