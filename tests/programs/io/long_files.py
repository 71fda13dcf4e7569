# Files that are longer than what is read ahead: lines of all lengths, line ends and letters at the edges of the pieces.
import io
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "long")


def written(data):
    with open(path, "wb") as file:
        file.write(data)


def check(data, **how):
    written(data)
    with open(path, **how) as file:
        lines = list(file)
        assert file.readline() == "" and next(file, None) is None
        place = file.tell()
    with open(path, **how) as file:
        whole = file.read()
    assert "".join(lines) == whole
    with open(path, **how) as file:
        readlines = [line for line in iter(file.readline, "")]
    assert readlines == lines
    print(len(lines), len(whole), place, len(lines[-1]), repr(lines[-1][-5:]), sum(map(len, lines[::7])))


plain = b"".join(b"%d %s\n" % (i, b"x" * (i * 37 % 211)) for i in range(4000))
check(plain)
check(plain + b"no end")
check(plain, newline="")
check(plain, newline="\n")
check(plain.replace(b"\n", b"\r\n"))
check(plain.replace(b"\n", b"\r\n"), newline="")
check(plain.replace(b"\n", b"\r\n"), newline="\r\n")
check(plain.replace(b"\n", b"\r"))
check(plain.replace(b"\n", b"\r"), newline="\r")
check(plain + "caf\u00e9 \u4e2d\n".encode() * 30000 + plain)
check(plain + b"a\rb\r\nc\n" * 9000 + plain)
check(plain, encoding="latin-1")
check(b"y" * 300_000 + b"\n" + plain)

written(plain)
with open(path) as file:
    for number, line in enumerate(file):
        if number == 3000:
            try:
                file.tell()
            except OSError as e:
                print(e)
            break
    rest = file.readline()
    print(line[:8], rest[:8])
    file.seek(0)
    print(file.readline(), file.tell(), file.readline(), file.tell())
with open(path) as file:
    for number, line in enumerate(file):
        if number == 2000:
            print(len(file.read(100_000)), file.readline()[-3:])
with open(path) as file:
    try:
        for number, line in enumerate(file):
            if number == 3500:
                file.buffer.raw.close()
    except ValueError as e:
        print(e, number)
with open(path) as file:
    try:
        for number, line in enumerate(file):
            if number == 3500:
                file.close()
    except ValueError as e:
        print(e, number)
with open(path) as file:
    try:
        for number, line in enumerate(file):
            if number == 3500:
                file.detach()
    except ValueError as e:
        print(e, number)
with open(path) as file:
    print(len(next(file)), os.lseek(file.fileno(), 0, os.SEEK_CUR))
with open(path) as file:
    file._CHUNK_SIZE = 100
    print(sum(map(len, file)), file._CHUNK_SIZE)


class Loud(io.TextIOWrapper):
    def readline(self, size=-1):
        return super().readline(size).upper()


print([line for line in Loud(open(path, "rb"))][1000])
with open(path, "rb") as file:
    print(sum(map(len, file)), file.tell())
with open(path, "r+") as file:
    first = next(file)
    file.seek(0, os.SEEK_END)
    file.write("more\n")
    file.seek(0)
    print(first == next(file), sum(1 for line in file))
os.remove(path)
os.rmdir(folder)
