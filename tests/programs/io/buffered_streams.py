# Buffered streams over streams of the program: what fits, what blocks, who may call whom, how closing fails.
import io
import os
import sys
import tempfile
import warnings


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))


class Raw(io.RawIOBase):
    def __init__(self, parts=()):
        self.parts, self.written = list(parts), []

    def readable(self):
        return True

    writable = seekable = readable

    def readinto(self, b):
        part = self.parts.pop(0) if self.parts else b""
        if part is None:
            return None
        b[:len(part)] = part
        return len(part)

    def write(self, b):
        self.written.append(bytes(b))
        return len(b)

    def seek(self, offset, whence=0):
        return 0

    def tell(self):
        return 0


# ---- Sizes, and what a closed stream still does ----
for cls in io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
    b = cls(Raw([b"abc", b"de"]), 4096)
    print(cls.__name__, sys.getsizeof(b))
    show(b.truncate)
    b.close()
    print(sys.getsizeof(b), b.closed)
    show(lambda: cls(Raw(), sys.maxsize))
    show(b.flush)
    show(lambda: b.seek(0))

# ---- What a raw stream may not give ----
class Bad(Raw):
    def readinto(self, b):
        return b""

    def write(self, b):
        return b""


show(lambda: io.BufferedReader(Bad()).read(3))
b = io.BufferedWriter(Bad(), 2)
show(lambda: b.write(b"abc"))


# ---- Calls from within ----
class Calling(Raw):
    def write(self, b):
        stream.write(b"x")
        return len(b)

    def readinto(self, b):
        return len(stream.read(1))


stream = io.BufferedRandom(Calling())
stream.write(b"abc")
show(stream.flush)
show(lambda: stream.read(1))

# ---- A raw stream that takes only so much ----
class Narrow(Raw):
    room = 3

    def write(self, b):
        if self.room <= 0:
            return None
        count = min(self.room, len(b))
        self.room -= count
        self.written.append(bytes(b[:count]))
        return count


def blocked(data):
    try:
        return b.write(data)
    except BlockingIOError as e:
        return e.characters_written, e.args[1:]


raw = Narrow()
b = io.BufferedWriter(raw, 8)
for data in (b"abcd", b"efghi", b"0123456789abcdefghij"):
    print(blocked(data))
raw.room = 100
print(blocked(b"xyzxyzxyz"), raw.written)
raw.room = 2
print(blocked(b"0123456789" * 3), raw.written)
raw.room = 100
b.flush()
print(raw.written)
for size in (7, 8, 9, 16, 17):
    raw = Raw()
    b = io.BufferedWriter(raw, 8)
    b.write(b"." * size)
    print(size, raw.written)

# ---- readinto ----
raw = Raw([b"abc", b"de", b"fgh", b"jkl", None, b"mno"])
b = io.BufferedReader(raw, 10)
print(b.peek(3))
for size, method in ((2, b.readinto1), (2, b.readinto1), (2, b.readinto1), (20, b.readinto1), (20, b.readinto), (20, b.readinto), (2, b.readinto)):
    into = bytearray(size)
    show(lambda: (method(into), into.rstrip(b"\0"), len(raw.parts)))

# ---- Closing ----
def flush():
    raise OSError("flush")


def close():
    raise OSError("close")


raw = Raw()
raw.close = close
b = io.BufferedWriter(raw)
b.flush = flush
show(b.close)
print(b.closed)
show(lambda: b.write(b"x"))
raw = Raw()
raw.close = close
text = io.TextIOWrapper(io.BufferedWriter(raw))
text.flush = flush
show(text.close)
path = os.path.join(tempfile.mkdtemp(), "file")
for args in (("wb", 0), ("wb",), ("w",)):
    f = open(path, *args)
    f.flush = flush
    try:
        f.close()
    except OSError as e:
        print(args, e, e.__context__, f.closed)

# ---- Text streams without a buffer ----
detached = io.TextIOWrapper(io.BytesIO(), "ascii", "replace")
detached.detach()
for stream in detached, io.TextIOWrapper.__new__(io.TextIOWrapper):
    for name in "encoding errors line_buffering write_through newlines buffer name closed".split():
        show(lambda: (name, getattr(stream, name)))
    show(lambda: repr(stream))

# ---- Streams that were never closed ----
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for f in (io.FileIO(path), open(path), open(path, "rb"), open(path, "r+b"), io.BytesIO()):
        f.__del__()
        print(f.closed)
    show(lambda: io.OpenWrapper is open)
    show(lambda: io.Nothing)
for warning in caught:
    print(warning.category.__name__, str(warning.message).replace(path, "PATH"))
order = []


class Ordered(io.FileIO):
    def __del__(self):
        order.append("del")
        super().__del__()

    def close(self):
        order.append("close")
        super().close()

    def flush(self):
        order.append("flush")
        super().flush()


Ordered(path).__del__()
print(order)
os.unlink(path)
os.rmdir(os.path.dirname(path))

# ---- Text streams that are their own names ----
for make in (lambda raw: raw, io.BufferedWriter, lambda raw: io.TextIOWrapper(io.BufferedWriter(raw), "ascii")):
    raw = Raw()
    stream = make(raw)
    raw.name = stream
    show(lambda: repr(stream) if stream is not raw else "raw")
    raw.name = "plain"
    print(repr(stream).partition(" object at")[0])
