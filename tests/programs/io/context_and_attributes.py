# with, attributes, repr, reconfigure, detach
with open("c.txt", "w", encoding="utf-8", newline="\n") as f:
    print(f, f.buffer, f.buffer.raw)
    f.write("one\ntwo\n")
f = open("c.txt")
g = f.detach()
print(g.read(), g)
try:
    f.read()
except ValueError as e:
    print(e)
print(f)
raw = g.detach()
print(raw, raw.readall())
try:
    g.read()
except ValueError as e:
    print(e)
f = open("c.txt", "w")
f.reconfigure(line_buffering=True, encoding="latin-1", errors="replace", newline="\r\n")
print(f.line_buffering, f.encoding, f.errors)
f.write("é\u4e2d\n")
print(open("c.txt", "rb").read())
f.close()
f = open("c.txt")
f.custom = 5
print(f.custom, f.__dict__)
f.close()


def generator_like():
    with open("c.txt") as f:
        return f, f.read()


f, text = generator_like()
print(f.closed, repr(text))
try:
    with open("c.txt", "w") as f:
        f.write("partial")
        raise KeyError("inside")
except KeyError:
    print(f.closed, open("c.txt").read())
fd = open("c.txt").fileno()
print(type(fd).__name__)
a = open("c.txt")
with open(a.fileno(), closefd=False) as b:
    print(b.read(), b.name == a.fileno())
a.seek(0)
print(a.read())
with open("c.txt", "r", buffering=4) as f:
    print(f.read())
with open("c.txt", "w", buffering=1) as f:
    f.write("line\n")
    print(open("c.txt").read(), end="")
    f.write("rest")
print(open("c.txt").read())
