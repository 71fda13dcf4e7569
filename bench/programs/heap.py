"""A large live heap: what a collector has to go through again and again."""


class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None


def insert(root, key, value):
    node = root
    while True:
        if key == node.key:
            node.value = value
            return
        if key < node.key:
            if node.left is None:
                node.left = Node(key, value)
                return
            node = node.left
        else:
            if node.right is None:
                node.right = Node(key, value)
                return
            node = node.right


def depth(root):
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, level = stack.pop()
        if level > deepest:
            deepest = level
        if node.left is not None:
            stack.append((node.left, level + 1))
        if node.right is not None:
            stack.append((node.right, level + 1))
    return deepest


root = Node(500000, [])
seed = 7
for i in range(150000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    insert(root, seed % 1000000, [i, str(i)])
print(depth(root))

table = {}
for i in range(400000):
    table[i] = (i, str(i), [i])
for round in range(5):
    for i in range(0, 400000, 3):
        table[i] = (i, round, [i, round])
print(len(table), table[399999][1])
