"""memoryview: casts, dimensions, formats, assignment, comparison."""
data = bytearray(range(24))
m = memoryview(data)
for code in "bBhHiIlLqQfdc?":
    try:
        v = m.cast(code)
        print(code, v.itemsize, len(v), v.shape, v.strides, v.nbytes, v.tolist()[:3] if code not in "fd" else len(v.tolist()), v.format)
    except TypeError as error:
        print(code, error)
cube = m.cast("B", [2, 3, 4])
print(cube.tolist(), cube.shape, cube.strides, cube.ndim, cube.c_contiguous, cube.f_contiguous, cube[1, 2, 3], cube[-1, -1, -1], len(cube), cube.nbytes)
print(cube.tobytes() == bytes(data), cube.tobytes("F").hex(), cube.cast("B").tolist() == list(data), cube[0:1].tolist(), cube[::-1].shape)
words = m.cast("i")
words[0] = -1
words[1:3] = memoryview(b"\1\0\0\0\2\0\0\0").cast("i")
print(words.tolist(), data[:12].hex())
for value in (2**31, -2**31 - 1, "a", 1.5, None, 2**70):
    try:
        words[0] = value
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
floats = memoryview(bytearray(16)).cast("d")
floats[0], floats[1] = 1.5, -2
print(floats.tolist(), floats[::-1].tolist(), floats == memoryview(floats), floats[::-1] == floats)
print(m[::2].tolist()[:4], m[::-3].tobytes().hex(), m[5:2].tolist(), m[2:4] == b"\x01\0", m[:0] == b"", m[1:3] == bytearray(data[1:3]), m == words)
m[2:6] = m[0:4]
print(data.hex())
m[::4] = b"abcdef"
print(data)
for action in [lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__setitem__(0, b"a"), lambda: m.__setitem__(0, 256), lambda: m.__setitem__(slice(0, 4), words[:1]), lambda: memoryview(b"ab").__setitem__(0, 1),
               lambda: m.toreadonly().__setitem__(0, 1), lambda: m.cast("B", [5, 5]), lambda: m[::2].cast("H"), lambda: words.cast("h"), lambda: m.cast("zz"), lambda: cube[0], lambda: cube[0, 0], lambda: list(cube), lambda: m[1.5], lambda: m["a"], lambda: m[100]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
zero = memoryview(b"abcd").cast("i").cast("B").cast("I", [])
print(zero.ndim, zero.shape, zero.tolist(), zero[()], zero.nbytes)
print(memoryview(b"abc").hex("-"), memoryview(b"abc").readonly, m.readonly, memoryview(memoryview(b"abc")).obj, hash(memoryview(b"abc")[::2]) == hash(b"ac"), 97 in memoryview(b"abc"), list(reversed(memoryview(b"ab"))), bytes(memoryview(b"abcdef")[::2]), b"".join([memoryview(b"ab")[::-1]]))
