"""Text files are read in pieces of 8192 bytes: lines, line endings and characters across their borders."""
import io
import os
import tempfile

PIECE = 8192


def write(path, data):
    with open(path, "wb") as out:
        out.write(data)


def summary(lines):
    lines = list(lines)
    return len(lines), sum(map(len, lines)), hash("".join(lines)) == hash("".join(str(line) for line in lines)), lines[:2], lines[-2:]


def short(result):
    count, total, same, first, last = result
    return count, total, same, [line[-12:] for line in first], [line[-12:] for line in last]


def by_every_way(path, **options):
    with open(path, **options) as f:
        iterated = list(f)
        seen = f.newlines
    with open(path, **options) as f:
        by_readline = []
        while line := f.readline():
            by_readline.append(line)
    with open(path, **options) as f:
        read = f.read()
    with open(path, **options) as f:
        mixed = f.read(5) + f.readline() + f.read(PIECE + 3) + f.readline(7) + "".join(f)
    with open(path, **options) as f:
        pieces = []
        while piece := f.read(1000):
            pieces.append(piece)
    print(short(summary(iterated)), seen, iterated == by_readline, read == "".join(iterated),
          mixed == read, "".join(pieces) == read)
    return iterated


folder = tempfile.mkdtemp()
path = os.path.join(folder, "text.txt")

for border in range(PIECE - 3, PIECE + 4):
    write(path, b"x" * (border - 1) + b"\n" + b"second\n" + b"y" * PIECE + b"\nlast")
    by_every_way(path)
for border in range(PIECE - 2, PIECE + 3):
    write(path, b"a\r\n" + b"x" * (border - 5) + b"\r\nsecond\r\n" + b"z" * 20000 + b"\rend\n")
    for newline in (None, "", "\n", "\r", "\r\n"):
        by_every_way(path, newline=newline)
for border in range(PIECE - 3, PIECE + 3):
    write(path, b"x" * border + "é€𝄞\nß\n".encode() + b"plain\n" * 3000)
    by_every_way(path, encoding="utf-8")
    by_every_way(path, encoding="latin-1")
write(path, b"only plain\n" * 3000 + "ü\n".encode() + b"plain again\n" * 3000)
by_every_way(path)
by_every_way(path, encoding="ascii", errors="replace")
by_every_way(path, encoding="utf-8-sig")
by_every_way(path, buffering=7)

# Lines stay what they were when the next piece is read.
write(path, b"".join(b"line %d\n" % i for i in range(5000)))
with open(path) as f:
    kept = [f.readline() for _ in range(3)]
    whole = f.read(PIECE)
    rest = list(f)
    print(kept, whole[:10], whole[-5:], rest[0], rest[-1], len(rest))
    print(len({id(line) for line in rest}) == len(rest))
with open(path) as f:
    first_piece = f.read(PIECE)
    second_piece = f.read(PIECE)
    print(first_piece[:8], second_piece[:8], first_piece[:8], first_piece != second_piece)

# Positions.
with open(path) as f:
    places = []
    for _ in range(1500):
        places.append((f.tell(), f.readline()))
    print(places[0], places[-1], f.tell())
    for place, line in places[::300]:
        f.seek(place)
        print(place, f.readline() == line, f.tell())
    f.seek(0)
    next(f)
    try:
        f.tell()
    except OSError as error:
        print("OSError:", error)
    list(f)
    print(f.tell())
    f.seek(0, 2)
    print(f.tell(), repr(f.readline()), f.seek(8), f.readline())

# Writing between reading.
with open(path, "r+") as f:
    print(f.readline(), end="")
    f.seek(0, 2)
    f.write("added\n")
    f.seek(0)
    lines = f.readlines()
    print(lines[0], lines[-1], len(lines))
with open(path, "r+") as f:
    f.write("LINE")
    f.flush()
    print(f.readline(), f.readline())

# What ends the reading.
f = open(path)
print(next(f))
f.close()
for action in (lambda: next(f), f.readline, f.read, lambda: list(f)):
    try:
        action()
    except ValueError as error:
        print("ValueError:", error)
f = open(path)
print(f.readline())
raw = f.detach()
for action in (lambda: next(f), f.readline):
    try:
        action()
    except ValueError as error:
        print("ValueError:", error)
print(raw.readline()[-8:])
raw.close()
f = open(path)
f.readline()
f.buffer.close()
try:
    print(f.readline())
except ValueError as error:
    print("ValueError:", error)
f = open(path)
f.readline()
f.buffer.raw.close()
try:
    print(f.readline())
except ValueError as error:
    print("ValueError:", error)

# Other sizes of pieces, other streams.
f = open(path)
for size in (16, 100, 20000, 3):
    f._CHUNK_SIZE = size
    print(size, repr(f.readline()), repr(f.readline()))
    f.seek(f.tell() + 5000)
f.close()
text = io.TextIOWrapper(io.BytesIO(b"one\ntwo\r\nthree" * 2000))
print(short(summary(text)))
text = io.TextIOWrapper(io.BufferedReader(io.BytesIO(b"one\ntwo\r\nthree" * 2000)))
print(short(summary(text)), text.newlines)


class Slow(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, space):
        part = self.data[:11]
        self.data = self.data[11:]
        space[:len(part)] = part
        return len(part)


text = io.TextIOWrapper(io.BufferedReader(Slow(b"slow lines\n" * 40 + "für\r\n".encode())), encoding="utf-8")
print(short(summary(text)), text.newlines)
with open(path) as f:
    print(f.readline(), f.buffer.peek()[:10] if f.buffer.peek() else b"", len(f.buffer.read(100)))
os.remove(path)
os.rmdir(folder)
