# newline handling in both directions
data = b"a\nb\r\nc\rd\r\n\re"
with open("n.bin", "wb") as f:
    f.write(data)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("n.bin", newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)
    with open("n.bin", newline=newline) as f:
        print(repr(f.read()), [repr(x) for x in []])
    with open("n.bin", newline=newline) as f:
        print(repr(f.read(3)), repr(f.readline()), repr(f.read()))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("w.bin", "w", newline=newline) as f:
        f.write("x\ny\r\nz")
    print(repr(newline), open("w.bin", "rb").read())
for bad in ("q", "\n\n", " "):
    try:
        open("n.bin", newline=bad)
    except ValueError as e:
        print(e)
# an ending split between two chunks
with open("s.bin", "wb") as f:
    f.write(b"x" * 8191 + b"\r\n" + b"y" * 8191 + b"\r" + b"z")
with open("s.bin") as f:
    print([len(line) for line in f], f.newlines)
with open("s.bin", newline="") as f:
    print([(len(line), line[-2:]) for line in f])
with open("s.bin", newline="\r\n") as f:
    print([len(line) for line in f])
