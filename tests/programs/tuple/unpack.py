"""Unpacking assignments and their errors."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def two(value):
    a, b = value
    return a, b

def star(value):
    a, *b, c = value
    return a, b, c

def head(value):
    a, *b = value
    return a, b

def tail(value):
    *a, b = value
    return a, b

def nested(value):
    (a, b), [c, *d] = value
    return a, b, c, d

def none(value):
    () = value
    return "empty"

class OldStyle:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i

class Broken:
    def __iter__(self):
        yield 1
        raise ValueError("broken")

class NotIter:
    def __iter__(self):
        return 5

values = [(1, 2), [1, 2], "ab", {1: 2, 3: 4}, range(2), iter([1, 2]), (), [1], (1, 2, 3), "abcd", range(5), 1, None, OldStyle(),
          Broken(), NotIter(), (x for x in (1, 2, 3)), b"xy", {7}]
for f in (two, star, head, tail, nested, none):
    print(f.__name__)
    for value in values:
        attempt(f, list(value) if hasattr(value, "__next__") else value)
attempt(nested, ((1, 2), "xyz"))
attempt(nested, [(1, 2), []])
attempt(nested, [(1,), [3]])
for a, (b, *c) in [(1, (2, 3, 4)), (5, "x")]:
    print(a, b, c)
x = y, z = 1, 2
print(x, y, z)
y, z = z, y
print(y, z)
it = iter(range(10))
a, b, *_ = it
print(a, b, list(it))
