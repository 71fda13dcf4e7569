"""The text of lists that contain themselves."""


a = [1]
a.append(a)
print(a, str(a))
b = [a, {"x": a}, (a,)]
a.append(b)
print(b)

class Bad:
    def __repr__(self):
        raise ValueError("no text")

try:
    repr([1, Bad()])
except ValueError as error:
    print("error", error)
print(a)

class Shrinks:
    def __init__(self, owner):
        self.owner = owner

    def __repr__(self):
        self.owner.clear()
        return "shrinks"

c = []
c.extend([1, Shrinks(c), 2, 3])
print(c)
print(c)
deep = []
for _ in range(100000):
    deep = [deep]
try:
    repr(deep)
except RecursionError:
    print("RecursionError")
other = []
for _ in range(100000):
    other = [other]
try:
    print(deep == other)
except RecursionError:
    print("RecursionError")
