# Assigning to and deleting slices, with sizes and types that do not fit.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


SLICES = [slice(None), slice(1, 3), slice(3, 1), slice(None, None, 2), slice(None, None, -1), slice(4, None, -2), slice(10, 20), slice(-2, None), slice(2, 2), slice(None, None, 3), slice(0, 0, 5)]
VALUES = [[], [9], [7, 8], (1, 2, 3), "ab", range(5), iter([4, 5]), {6: 1}, b"xy", None, 5, 1.5, [1, 2, 3, 4, 5]]
for index in SLICES:
    for value in VALUES:
        data = [0, 1, 2, 3, 4]
        try:
            data[index] = iter([4, 5]) if type(value) is type(iter([])) else value
        except Exception as error:
            print(index, type(error).__name__, error)
        else:
            print(index, data)
    data = [0, 1, 2, 3, 4]
    del data[index]
    print(index, "deleted", data)
    data = bytearray(b"01234")
    del data[index]
    print(index, "deleted", data)
    for value in (b"", b"x", bytearray(b"xy"), [65, 66], "ab", 3, None, [256], memoryview(b"pqr"), (1, "x")):
        data = bytearray(b"01234")
        try:
            data[index] = value
        except Exception as error:
            print(index, type(error).__name__, error)
        else:
            print(index, data)
data = [1, 2, 3]
data[1:2] = data
print(data)
data[::2] = data[::2][::-1]
print(data)
pair, text, single, raw = (1, 2), "abc", (1,), b"abc"
attempt(lambda: data["a":1])
attempt(lambda: data[1.5:])
attempt(lambda: data[::0])
attempt(lambda: data[None])
attempt(lambda: data[1, 2])
attempt(lambda: data[2**70:])
attempt(lambda: data[2**70])
attempt(lambda: data[:-2**70])
attempt(lambda: pair[::0])
attempt(lambda: text[::0])
attempt(lambda: range(5)[::0])
attempt(lambda: text["x"])
attempt(lambda: pair[None])
attempt(lambda: text[5])
attempt(lambda: single[3])
attempt(lambda: raw[7])
attempt(lambda: range(3)[9])


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if callable(self.value):
            return self.value()
        return self.value


data = list(range(6))
print(data[Index(1):Index(4)], data[Index(-1)], data[Index(0)::Index(2)])
attempt(lambda: data[Index("x")])
attempt(lambda: data[Index(1.5):])
attempt(lambda: data[Index(lambda: data.clear() or 3):])
data = list(range(6))


def change():
    data[Index(lambda: data.clear() or 0)] = 5


attempt(change)
data = list(range(6))


def shrink():
    data[Index(lambda: data.clear() or 1):4] = [1]


attempt(shrink)
print(data)
for args in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (None, "x", [])):
    attempt(slice, *args)
for s in (slice(1, 10, 2), slice(None, None, -1), slice(-3, None), slice("a", 2), slice(0, 5, 0), slice(2**70, None, 2**70)):
    for n in (0, 5, 2**70, -1, "x"):
        attempt(s.indices, n)
print(slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(1) == slice(None, 1, None))
attempt(hash, slice(1))
attempt(lambda: slice(1) < slice("x"))
attempt(lambda: setattr(slice(1), "start", 3))
attempt(lambda: delattr(slice(1), "stop"))
attempt(lambda: setattr(range(1), "start", 3))
