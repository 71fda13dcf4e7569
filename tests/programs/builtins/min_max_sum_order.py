# which of equal items, NaN, and how often things are called
class Item:
    def __init__(self, k, tag):
        self.k, self.tag = k, tag

    def __lt__(self, other):
        calls.append(("lt", self.tag, other.tag))
        return self.k < other.k

    def __gt__(self, other):
        calls.append(("gt", self.tag, other.tag))
        return self.k > other.k

    def __repr__(self):
        return self.tag


calls = []
items = [Item(1, "a"), Item(3, "b"), Item(3, "c"), Item(1, "d")]
print(max(items), min(items), calls)
nan = float("nan")
print(max([1, nan]), max([nan, 1]), min([1, nan]), min([nan, 1]))
keys = []
print(max([1, 2, 3], key=lambda v: keys.append(v) or -v), keys)


class Add:
    def __init__(self, v):
        self.v = v

    def __radd__(self, other):
        return Add(other + self.v)

    def __add__(self, other):
        return Add(self.v + other.v)


print(sum([Add(1), Add(2), Add(3)]).v)
print(sum(x * x for x in [1, 2, 3]) if False else sum([1, 4, 9]))
print(sum([0.1] * 10), sum([1, 0.1, 2]), sum([True, True]), sum([1 << 62, 1 << 62]), sum([1j, 2]))
try:
    sum([1, None])
except TypeError as e:
    print(e)
try:
    max([1, None])
except TypeError as e:
    print(e)
try:
    min(None)
except TypeError as e:
    print(e)
print(any(iter([0, 0, 1])), all(iter([1, 1, 0])))
