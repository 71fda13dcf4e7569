# streams written in Python below and above ours
import io


class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.written = []
        self.at = 0

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return False

    def readinto(self, buffer):
        part = self.data[self.at:self.at + min(len(buffer), 5)]
        buffer[:len(part)] = part
        self.at += len(part)
        return len(part)

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


r = Raw(b"line one\nline two\nrest")
print(r.read(3), r.read(100), r.readall())
r = io.BufferedReader(Raw(b"line one\nline two\nrest"))
print(r.readline(), r.read(4), r.readlines(), r.readable(), r.seekable())
w = Raw(b"")
b = io.BufferedWriter(w, 8)
print(b.write(b"abc"), w.written, b.write(b"defghij"), w.written, b.flush(), w.written)
t = io.TextIOWrapper(io.BufferedReader(Raw("één\r\ntwo".encode())), encoding="utf-8")
print(t.readlines())
t = io.TextIOWrapper(io.BufferedWriter(w2 := Raw(b"")), encoding="utf-8", line_buffering=True)
t.write("no newline ")
print(w2.written)
t.write("newline\n")
print(w2.written)
print(list(Raw(b"a\nb\n")), Raw(b"x\ny").readline(), Raw(b"xyz").readline(2))
with Raw(b"") as c:
    print(c.closed)
print(c.closed)
for f in (lambda: io.IOBase().seek(0), lambda: io.IOBase().fileno(),
          lambda: io.RawIOBase().read(1), lambda: io.RawIOBase().readinto(bytearray(1)), lambda: io.BufferedIOBase().read(),
          lambda: io.TextIOBase().read(), lambda: io.IOBase().truncate(), lambda: io.BufferedReader(5),
          lambda: io.TextIOWrapper(5), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.FileIO("x", "rw"),
          lambda: io.FileIO("nonexistent"), lambda: io.FileIO(-5), lambda: c.readline(), lambda: c.readlines(),
          lambda: io.BufferedWriter(io.BufferedReader(io.BytesIO()))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([x.__name__ for x in io.TextIOWrapper.__mro__], [x.__name__ for x in io.FileIO.__mro__])
print([x.__name__ for x in io.UnsupportedOperation.__mro__], io.open is open, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)


class Writer:
    """No stream at all, but with a write method."""

    def write(self, s):
        print("wrote", repr(s), end=";")


print(1, 2, file=Writer())
print()
