# Text and binary files: newlines, seek and tell, modes, errors.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


import io
import os

DATA = b"one\ntwo\r\nthree\rfour\r\r\nfive"
with open("data", "wb") as f:
    f.write(DATA)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("data", newline=newline) as f:
        print(repr(newline), f.read(), f.newlines)
    with open("data", newline=newline) as f:
        print(f.readlines(), f.newlines)
    with open("data", newline=newline) as f:
        print([f.readline() for _ in range(3)], f.readline(2), f.readline(0), f.read(3), f.newlines)
    with open("out", "w", newline=newline) as f:
        f.write("a\nb\r\nc\rd\n")
        f.writelines(["x\n", "y"])
    print(open("out", "rb").read())
for newline in ("x", "\n\n", 5, b"\n"):
    attempt(open, "data", newline=newline)
for mode in ("", "r+", "rw", "q", "rr", "tb", "rbt", "w+b", "x", "U", "rU", "a+", "+", "b", "t", 5, None, b"r"):
    try:
        f = open("mode", mode)
    except Exception as error:
        print(repr(mode), type(error).__name__, error)
    else:
        print(repr(mode), f.mode, type(f).__name__, f.readable(), f.writable(), f.seekable())
        f.close()
    if os.path.exists("mode") and mode in ("x", "w+b"):
        os.remove("mode")
for keywords in ({"encoding": "nope"}, {"errors": "nope"}, {"encoding": 5}, {"errors": 5}, {"buffering": 0}, {"buffering": "x"}, {"buffering": -5}, {"closefd": False}, {"opener": 5}, {"bad": 1}, {"mode": "rb", "encoding": "utf-8"},
                 {"mode": "rb", "errors": "strict"}, {"mode": "rb", "newline": ""}, {"buffering": 1}, {"mode": "rb", "buffering": 0}, {"encoding": "utf-8\0"}):
    try:
        f = open("data", **keywords)
    except Exception as error:
        print(keywords, type(error).__name__, error)
    else:
        print(keywords, type(f).__name__)
        f.close()
for file in ("missing", "", "a\0b", 99, -1, None, 1.5, [], b"missing", "data/x", "."):
    attempt(open, file)
attempt(open)
attempt(open, "data", "r", -1, None, None, None, True, None, 9)
with open("text", "w", encoding="utf-8") as f:
    print(f.write("h\u00e9llo\nw\u00f6rld\n"), f.tell(), f.write(""), f.seek(0), f.write("H"), f.tell())
    attempt(f.read)
    attempt(f.readline)
    attempt(f.write, 5)
    attempt(f.write, b"x")
    attempt(f.write)
    attempt(f.writelines, [5])
    attempt(f.writelines, 5)
    attempt(f.seek, 1, 1)
    attempt(f.seek, -1)
    attempt(f.seek, 0, 5)
    attempt(f.seek, "x")
    attempt(f.seek, 0, 1)
    attempt(f.seek, 0, 2)
    attempt(f.truncate, -1)
with open("text", encoding="utf-8") as f:
    print(f.read(2), f.tell(), f.read(1), f.tell(), f.readline(), f.tell())
    position = f.tell()
    rest = f.read()
    f.seek(position)
    print(f.read() == rest, f.tell(), f.read(), f.readline(), f.readlines(), list(f))
    f.seek(0)
    print(next(f))
    attempt(f.tell)
    print(f.readline())
    attempt(f.read, "x")
    attempt(f.read, None)
    attempt(f.read, -5)
    attempt(f.readlines, 5)
    attempt(f.readline, None)
    attempt(f.write, "x")
    attempt(f.truncate)
attempt(f.read)
attempt(f.tell)
attempt(f.close)
attempt(next, f)
attempt(f.__enter__)
print(f.closed, f.name, f.encoding, f.errors, f.line_buffering, f.mode)
with open("bytes", "w+b") as f:
    print(f.write(b"0123456789"), f.seek(-3, 2), f.read(), f.seek(2), f.read(3), f.tell(), f.seek(1, 1), f.peek(1)[:1], f.readinto(bytearray(2)), f.truncate(5), f.seek(0), f.read(), f.seek(20), f.read(), f.write(b"x"), f.seek(0), f.read())
    attempt(f.write, "x")
    attempt(f.write, 5)
    attempt(f.seek, -1)
    attempt(f.readinto, b"xx")
    attempt(f.readline, 3)
with open("bad", "wb") as f:
    f.write(b"ok\xff\xfe\xc3")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    with open("bad", encoding="utf-8", errors=errors) as f:
        attempt(lambda: ascii(f.read()))
with open("ascii", "w", encoding="ascii") as f:
    attempt(f.write, "\u00e9")
with open("ascii", "w", encoding="ascii", errors="xmlcharrefreplace") as f:
    f.write("\u00e9")
print(open("ascii").read())
s = io.StringIO("a\nb\r\nc", newline=None)
print(s.read(), s.newlines if hasattr(s, "newlines") else None, s.seek(0), s.readline(), s.tell(), s.getvalue())
attempt(s.seek, 1, 1)
attempt(s.seek, -1)
attempt(s.write, 5)
attempt(s.truncate, "x")
b = io.BytesIO(b"abc")
print(b.read(1), b.seek(5), b.write(b"z"), b.getvalue(), b.seek(-1, 2), b.read(), b.truncate(2), b.getvalue())
attempt(b.write, "x")
attempt(b.seek, -1)
view = b.getbuffer()
attempt(b.write, b"more than before")
view.release()
attempt(b.write, b"more")
