"""Reading and writing items and slices of a list."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


a = list(range(10))
print(a[0], a[-1], a[9], a[-10])
for key in (10, -11, 2**70, -(2**70), "a", 1.0, None, (1, 2)):
    attempt(lambda: a[key])
for s in (slice(2, 5), slice(None, None, 2), slice(None, None, -1), slice(-3, None), slice(8, 2, -3), slice(5, 5),
          slice(100, 200), slice(-100, 3), slice(2**70, None, -(2**70)), slice(None, -(2**70)), slice(7, 1), slice(0, 10, 2**65)):
    print(s, a[s])
for bad in (slice(None, None, 0), slice("a"), slice(1.5, 2), slice(1, 2, "x")):
    attempt(lambda: a[bad])

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

print(a[Index(3)], a[Index(-2)], a[Index(1):Index(4)])
print(a[True], a[False])
a[Index(0)] = "zero"
a[-1] = "last"
print(a)
for key in (10, -11, "a", None):
    try:
        a[key] = 1
    except Exception as error:
        print(type(error).__name__, error)
    try:
        del a[key]
    except Exception as error:
        print(type(error).__name__, error)
