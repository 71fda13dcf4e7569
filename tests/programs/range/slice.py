"""slice objects."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print(slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice("a", [1], {}), slice(1).start, slice(1).stop, slice(1, 2, 3).step)
for args in ((), (1, 2, 3, 4)):
    attempt(slice, *args)
for s in (slice(None), slice(2, 8), slice(-3, None), slice(None, None, -1), slice(10, 0, -2), slice(-100, 100, 7), slice(5, 5), slice(2**70, None, -1),
          slice(None, -(2**70)), slice(3, None, 2**70)):
    print(s, s.indices(10), s.indices(0), s.indices(3), s.indices(2**70))
attempt(slice(1).indices, -1)
attempt(slice(1).indices, "a")
attempt(slice("a").indices, 5)
attempt(slice(None, None, 0).indices, 5)
attempt(slice(1, 2, 1.5).indices, 5)
attempt(lambda: hash(slice(1)))
attempt(lambda: slice(1) + 1)
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1, 2) < slice(1, 3), slice(1) == (None, 1, None), slice(1, 2, 3) >= slice(1, 2, 2))
attempt(lambda: slice(1, 2) < slice("a"))
attempt(lambda: slice(1) < 5)

class Get:
    def __getitem__(self, key):
        return key

g = Get()
print(g[1:2], g[:], g[::], g[1:2:3], g[1:2, 3], g[...], g[:, 1], g["a":"b"], g[()])

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        return self.n

print(slice(Index(1), Index(5), Index(2)).indices(10), list(range(10))[Index(1):Index(5):Index(2)])
print(slice(1, 2, 3).__reduce__())
