# io.BytesIO
import io

b = io.BytesIO()
print(b.write(b"hello"), b.write(bytearray(b" world")), b.getvalue(), b.tell())
print(b.seek(0), b.read(3), b.read(), b.read(), b.seek(-3, 2), b.read(2), b.seek(-1, 1), b.read())
b.seek(20)
b.write(b"x")
print(b.getvalue())
b = io.BytesIO(b"abc\ndef\nghi")
print(list(b), b.seek(0), b.readline(), b.readline(2), b.readlines(), b.tell())
print(b.truncate(5), b.getvalue(), b.seek(0), b.read1(2), b.read1())
b.seek(0)
buffer = bytearray(3)
print(b.readinto(buffer), buffer, b.readinto(buffer), buffer)


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for f in (lambda: io.BytesIO(5), lambda: io.BytesIO("s"), lambda: b.write("q"), lambda: b.write(5), lambda: b.read("a"),
          lambda: b.seek(-1), lambda: b.seek(0, 7), lambda: b.seek("a"), lambda: b.truncate(-1), lambda: b.fileno(),
          lambda: b.isatty(), lambda: b.detach(), lambda: b.name, lambda: b.__getstate__(), lambda: b.encoding,
          lambda: (b.readable(), b.writable(), b.seekable(), b.closed), lambda: b.readlines(1)):
    attempt(f)
view = b.getbuffer()
print(bytes(view), len(view))
view[0:1] = b"Z"
print(b.getvalue())
attempt(lambda: b.write(b"0123456789"))
attempt(b.close)
view.release()
print(b.write(b"99"), b.getvalue())
with io.BytesIO(b"x") as c:
    pass
for f in (c.read, c.getvalue, c.tell, lambda: c.write(b"x"), lambda: next(c), c.close, c.getbuffer, lambda: c.closed):
    attempt(f)
text = io.TextIOWrapper(io.BytesIO("één\ntwee\n".encode()), encoding="utf-8")
print(text.readlines(), text)
out = io.BytesIO()
wrapper = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
print(wrapper.write("ü"), out.getvalue())
wrapper = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace")
wrapper.write("aüb")
wrapper.flush()
print(wrapper.buffer.getvalue(), wrapper.detach().getvalue())
attempt(lambda: wrapper.write("x"))
reader = io.BufferedReader(io.BytesIO(b"0123456789"), 4)
print(reader.read(3), reader.peek(), reader.read(5), reader.read(), reader)
