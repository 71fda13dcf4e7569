"""Subclasses of list."""


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __repr__(self):
        return "Stack" + super().__repr__()

s = Stack([1, 2])
s.name = "mine"
s.push(3).push(4)
print(s, len(s), s[0], s[-1], s[1:3], type(s[1:3]).__name__, s.name, s.__dict__)
print(type(s + [1]).__name__, type(s * 2).__name__, type(s.copy()).__name__, s == [1, 2, 3, 4], [1, 2, 3, 4] == s)
print(isinstance(s, list), list(s), sorted(s, reverse=True), tuple(s), 3 in s)

class Loud(list):
    def __getitem__(self, i):
        return ("got", super().__getitem__(i))

    def __len__(self):
        return 99

    def __iter__(self):
        return iter("xyz")

l = Loud([1, 2, 3])
print(l[0], len(l), list(l), [*l], list.__len__(l), list.__getitem__(l, 1))
print(bool(l), [0] + l)

class Strict(list):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra

    def __setitem__(self, i, v):
        super().__setitem__(i, v * 2)

t = Strict([1, 2], extra=5)
t[0] = 10
print(t, t.extra)
t[0:1] = [1, 2]
print(t)

class Slotted(list):
    __slots__ = ("a",)

x = Slotted([1])
x.a = 5
print(x, x.a)
try:
    x.b = 1
except AttributeError as error:
    print(error)
print(Slotted.__new__(Slotted), list.__new__(Stack))
try:
    list.__new__(int)
except TypeError as error:
    print(error)
