# deaths: shown
"""A bytearray whose memory is looked at cannot change its size."""


def attempt(name, action):
    try:
        print(name, action())
    except BufferError as error:
        print(name, "BufferError:", error)


b = bytearray(b"abcdef")
view = memoryview(b)
attempt("append", lambda: b.append(1))
attempt("pop", lambda: b.pop())
attempt("clear", lambda: b.clear())
attempt("extend", lambda: b.extend(b"x"))
attempt("insert", lambda: b.insert(0, 1))
attempt("remove", lambda: b.remove(97))
attempt("del", lambda: b.__delitem__(0))
attempt("slice", lambda: b.__setitem__(slice(0, 1), b"xyz"))
attempt("same size", lambda: b.__setitem__(slice(0, 2), b"xy"))
attempt("iadd", lambda: b.__iadd__(b"q"))
attempt("item", lambda: b.__setitem__(0, 65))
attempt("reverse", lambda: b.reverse())
print(b, view.tobytes())
part = view[2:4]
view.release()
attempt("append", lambda: b.append(1))
part.release()
attempt("append", lambda: b.append(33))
print(b)
with memoryview(b) as m:
    attempt("inside", lambda: b.append(1))
    m[:2] = b"##"
attempt("outside", lambda: b.append(34))
print(b)


def sums(array):
    return sum(memoryview(array)[1:3])


print(sums(b))
b.append(35)
print(b)
