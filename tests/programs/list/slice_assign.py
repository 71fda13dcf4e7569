"""Assigning to and deleting slices of a list."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def assigned(n, key, value):
    a = list(range(n))
    a[key] = value
    return a

def deleted(n, key):
    a = list(range(n))
    del a[key]
    return a

keys = [slice(2, 4), slice(0, 0), slice(5, 2), slice(None), slice(-2, None), slice(100, None), slice(1, 8, 2), slice(None, None, -1),
        slice(None, None, 2), slice(7, None, -3), slice(3, 3, 2), slice(8, 1, -2), slice(2, -2)]
for key in keys:
    for value in ([], ["a"], "xyz", ("p", "q", "r", "s"), range(8)):
        attempt(assigned, 8, key, value)
    print("del", key, deleted(8, key))
attempt(assigned, 3, slice(0, 1), 5)
attempt(assigned, 3, slice(0, 3, 2), 5)
attempt(assigned, 3, slice(0, 3, 2), None)
attempt(assigned, 3, slice(0, 1, 0), [1])
attempt(deleted, 3, slice(0, 1, 0))
a = [1, 2, 3]
a[1:2] = a
print(a)
a = [1, 2, 3]
a[::-1] = a
print(a)
a = [1, 2, 3, 4]
a[1:1] = (x for x in a if x % 2)
print(a)
a = [1, 2, 3]
a[:] = iter([])
print(a)
n = 300
a = list(range(n))
del a[::7]
print(len(a), sum(a))
del a[1::2]
print(len(a), sum(a))
a[10:20] = range(1000)
print(len(a), sum(a))
del a[5:-5]
print(a)
