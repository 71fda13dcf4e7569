# binary files
with open("b.bin", "wb") as f:
    print(f.write(b"hello\nworld\n"), f.write(bytearray(b"more")), f.tell(), f)
with open("b.bin", "rb") as f:
    print(f.read(3), f.readline(), f.tell(), f.read(), f.read())
    print(f.seek(0), f.readlines())
with open("b.bin", "rb") as f:
    print(f.peek(2)[:2], f.read1(4), f.read(-1))
    f.seek(0)
    buffer = bytearray(8)
    print(f.readinto(buffer), buffer, f.readinto(buffer), buffer)
    f.seek(0)
    print(list(f))
with open("b.bin", "r+b") as f:
    f.write(b"J")
    print(f.read(4))
    f.write(b"!!")
    f.seek(0)
    print(f.read())
    print(f.truncate(4), f.seek(0), f.read())
with open("b.bin", "ab") as f:
    f.write(b"end")
print(open("b.bin", "rb").read())
with open("b.bin", "rb", buffering=0) as f:
    print(f, f.read(2), f.readall(), f.mode, f.closefd)
with open("b.bin", "wb", 0) as f:
    print(f.write(b"raw"), f.tell())
with open("big.bin", "wb") as f:
    for i in range(1000):
        f.write(b"%05d" % i * 10)
print(len(open("big.bin", "rb").read()), open("big.bin", "rb").read()[25000:25010])
with open("big.bin", "rb") as f:
    f.seek(49000)
    print(f.read(10), len(f.read()))
for mode in ("rb", "wb", "ab", "r+b", "w+b", "xb"):
    try:
        with open("modes.bin", mode) as f:
            print(mode, type(f).__name__, f.mode, f.readable(), f.writable(), f.seekable())
    except OSError as e:
        print(mode, e)
