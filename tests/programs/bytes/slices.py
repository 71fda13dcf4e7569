"""Slices of bytes and bytearray: reading, storing, deleting."""
for start in (None, 0, 1, 3, -1, -3, 100, -100):
    for stop in (None, 0, 2, 5, -1, -4, 100, -100):
        for step in (None, 1, 2, -1, -2, 3):
            part = slice(start, stop, step)
            data, array, model = b"abcdefg", bytearray(b"abcdefg"), list(b"abcdefg")
            assert data[part] == bytes(model[part]) and array[part] == data[part]
            for new in (b"", b"X", b"XY", b"XYZW", bytes(len(model[part]))):
                a, m = bytearray(array), list(model)
                try:
                    m[part] = list(new)
                except ValueError:
                    m = None
                try:
                    a[part] = new
                except ValueError as error:
                    assert m is None, (part, new)
                    a = str(error).replace("bytes of size", "sequence of size")
                if m is not None:
                    assert a == bytes(m), (part, new, a, m)
            a, m = bytearray(array), list(model)
            del a[part]
            del m[part]
            assert a == bytes(m), part
print("done")
a = bytearray(b"0123456789")
a[2:4] = a
print(a)
a[::2] = b"_" * len(a[::2])
print(a)
a[:0] = [1, 2, 3]
a[len(a):] = (4, 5)
a[1:1] = iter(b"gen")
print(a, len(a))
del a[:5], a[-1]
print(a)
a *= 2
a += b"!"
a = a + bytearray(b"?")
print(a, a * 0, 2 * bytearray(b"ab"), b"ab" * 3, bytearray(b"x") + b"y", b"x" + bytearray(b"y"), type(b"x" + bytearray(b"y")))
