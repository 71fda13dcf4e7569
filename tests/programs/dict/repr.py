"""The text of dicts, recursive ones too."""


print({}, {1: 2}, {"a": [1, {"b": ()}]}, {(1, 2): {3}}, {None: None, True: 1.5, 0: b"x"})
d = {1: 2}
d["self"] = d
print(d)
d["list"] = [d]
print(d)

class Bad:
    def __repr__(self):
        raise ValueError("no repr")

for bad in ({1: Bad()}, {Bad(): 1}):
    try:
        repr(bad)
    except ValueError as error:
        print(error)

class Changes:
    def __init__(self, d):
        self.d = d

    def __repr__(self):
        self.d.pop("b", None)
        self.d["new"] = 1
        return "changes"

d = {}
d["a"] = Changes(d)
d["b"] = 2
d["c"] = 3
print(d)
print(d)
deep = {}
for _ in range(100000):
    deep = {0: deep}
try:
    repr(deep)
except RecursionError:
    print("RecursionError")
deep = {}
other = {}
for _ in range(400000):
    deep = {0: deep}
    other = {0: other}
try:
    print(deep == other)
except RecursionError:
    print("RecursionError")
