# io.StringIO
import io

s = io.StringIO()
print(s.write("hello"), s.write(" wörld \u4e2d\U0001f600"), repr(s.getvalue()), s.tell())
print(s.seek(0), repr(s.read(3)), repr(s.read()), repr(s.read()))
s.seek(2)
s.write("XX")
print(s.getvalue())
s = io.StringIO("abc\ndef\r\nghi")
print(list(s), s.tell(), s.seek(0), s.readline(), s.readline(2), s.readlines())
print(s.truncate(2), s.seek(5), s.write("q"), repr(s.getvalue()))
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\r", newline=newline)
    s.seek(0, 2)
    s.write("d\ne")
    print(repr(newline), repr(s.getvalue()), s.newlines)
    s.seek(0)
    print(s.readlines())


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


s = io.StringIO("text")
for f in (lambda: io.StringIO(5), lambda: io.StringIO("a", newline=5), lambda: io.StringIO("a", newline="x"),
          lambda: s.write(5), lambda: s.write(b"x"), lambda: s.read("a"), lambda: s.seek(-1), lambda: s.seek(1, 1),
          lambda: s.seek(1, 2), lambda: s.seek(0, 7), lambda: s.seek("a"), lambda: s.truncate(-1),
          lambda: s.truncate("a"), lambda: s.fileno(), lambda: s.isatty(), lambda: (s.encoding, s.errors, s.newlines),
          lambda: s.line_buffering, lambda: s.name, lambda: s.detach(), lambda: s.__dict__,
          lambda: (s.readable(), s.writable(), s.seekable(), s.closed)):
    attempt(f)
s.attr = 5
print(s.__dict__, s.__getstate__())
with io.StringIO("ctx") as c:
    print(c.read())
for f in (c.read, c.getvalue, c.readline, c.tell, lambda: c.write("x"), lambda: c.seek(0), lambda: next(c), c.close,
          c.__enter__, lambda: c.closed, c.readable):
    attempt(f)
print("printed", 1, file=(p := io.StringIO()))
print(repr(p.getvalue()))


class Sub(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Sub()
print("abc", file=u)
print(u.getvalue(), isinstance(u, io.TextIOBase), isinstance(u, io.IOBase))
