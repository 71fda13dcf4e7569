# error texts of files
def attempt(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


open("f.txt", "w").write("hello\nworld\n")
r, w, b, wb = open("f.txt"), open("g.txt", "w+"), open("f.txt", "rb"), open("h.txt", "wb")
raw = open("f.txt", "rb", 0)
for f in (lambda: r.write("a"), lambda: b.write(b"a"), lambda: wb.read(), lambda: raw.write(b"a"), lambda: wb.peek(),
          lambda: wb.readline(), lambda: b.read("a"), lambda: b.read(-5), lambda: r.read("a"), lambda: r.read(1.5),
          lambda: r.readline("a"), lambda: w.write(5), lambda: wb.write("a"), lambda: r.seek("a"), lambda: r.truncate(),
          lambda: b.truncate(), lambda: wb.truncate(3), lambda: next(wb), lambda: next(w), lambda: w.writelines([1]),
          lambda: w.writelines(5), lambda: r.xyz, lambda: r.__dict__, lambda: raw.__dict__, lambda: r.isatty(),
          lambda: (r.readable(), r.writable(), r.seekable(), w.readable(), w.writable()), lambda: r.errors,
          lambda: (r.line_buffering, r.write_through, r.newlines), lambda: wb.readable(), lambda: b.raw.name,
          lambda: r.buffer.raw.mode, lambda: b.seek(0, 9)):
    attempt(f)
for mode in ("q", "rw", "rbt", "b", "", "rr", "r++", "U", "w+r"):
    attempt(lambda: open("f.txt", mode))
attempt(lambda: open("f.txt", 5))
attempt(lambda: open("f.txt", "rb", encoding="utf8"))
attempt(lambda: open("f.txt", "rb", errors="strict"))
attempt(lambda: open("f.txt", "rb", newline=""))
attempt(lambda: open("f.txt", "r", 0))
attempt(lambda: open("f.txt", encoding="no-such-encoding"))
attempt(lambda: open("f.txt", encoding=5))
attempt(lambda: open("f.txt", errors=5))
attempt(lambda: open("f.txt", newline=5))
attempt(lambda: open("nonexistent.txt"))
attempt(lambda: open("no/such/dir/file", "w"))
attempt(lambda: open("."))
attempt(lambda: open(".", "w"))
attempt(lambda: open("f.txt/x"))
attempt(lambda: open(1.5))
attempt(lambda: open(None))
attempt(lambda: open("a\0b"))
attempt(lambda: open(-1))
attempt(lambda: open(999))
attempt(lambda: open("f.txt", closefd=False))
attempt(lambda: open())


class Path:
    def __fspath__(self):
        return "f.txt"


class BadPath:
    def __fspath__(self):
        return 5


attempt(lambda: open(Path()).read())
attempt(lambda: open(BadPath()))
attempt(lambda: open(b"f.txt").read())
attempt(lambda: open("f.txt", opener=lambda p, flags: "x"))
attempt(lambda: open("f.txt", opener=lambda p, flags: -1))
