"""mmap: files and memory of no file, items, searching, buffers, errors."""
import mmap
import tempfile

M = mmap.mmap

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r)[:100] if " at 0x" not in repr(r) else type(r))
    except Exception as e:
        print(type(e).__name__, e)

for args in ((-1, 0), (-1, -5), ("a", 1), (-1, "a"), (), (-1,), (99, 10), (-1, 2 ** 70), (-1, 5, 6, 7, 8, 9, 10)):
    show(M, *args)
for kwargs in ({"access": 9}, {"flags": 1, "access": 1}, {"prot": 3, "access": 1}, {"offset": -1}, {"access": 2, "prot": 1}, {"access": 2, "flags": 2},
               {"prot": 1}, {"nope": 1}, {"length": 5}):
    show(M, -1, 10, **kwargs)
f = tempfile.TemporaryFile()
show(M, f.fileno(), 0)
f.write(b"hello world" * 10)
f.flush()
show(M, f.fileno(), 500)
show(M, f.fileno(), 0, offset=4096)
m = M(f.fileno(), 0)
print(m, len(m), m.closed, m.size())
for name, *args in (("find", b"wor"), ("rfind", b"wor", 0, 20), ("find", b"zz"), ("find", "a"), ("find", b""), ("find", b"o", -5), ("read", 5), ("read_byte",),
                    ("tell",), ("seek", 0), ("seek", -1), ("seek", 500), ("seek", 0, 9), ("readline",), ("write", b"abc"), ("write_byte", 300),
                    ("write_byte", 65), ("seek", 0), ("write", b"x" * 500), ("write", b"HEL"), ("move", 0, 5, 3), ("move", 0, 500, 3), ("move", 0, 1, -1), ("flush",),
                    ("flush", 0, 10), ("flush", 1, 5), ("flush", 0, 1000), ("flush", -1), ("madvise", mmap.MADV_NORMAL), ("madvise", 99), ("madvise", 0, -1),
                    ("madvise", 0, 5000), ("seek", -5, 2), ("tell",), ("read", -1), ("read", None), ("read",), ("read", "a"), ("readline",), ("read_byte",),
                    ("resize", 50), ("size",), ("__getitem__", 0), ("__getitem__", slice(0, 5)), ("__getitem__", slice(0, 10, 3)), ("__getitem__", 500),
                    ("__getitem__", "a"), ("__getitem__", -1), ("__setitem__", 0, b"ab"), ("__setitem__", 0, 300), ("__setitem__", 0, 66),
                    ("__setitem__", slice(0, 2), b"abc"), ("__setitem__", slice(0, 3), b"abc"), ("__setitem__", slice(0, 6, 2), b"abc"), ("__setitem__", "x", 1),
                    ("__setitem__", slice(0, 2), 5), ("__setitem__", 500, 1), ("__delitem__", 0), ("__delitem__", slice(0, 1))):
    show(getattr(m, name), *args)
print(bytes(m)[:12], memoryview(m).nbytes, b"wor" in m, list(m)[:2])
v = memoryview(m)
v[0:2] = b"ZZ"
show(m.close)
show(m.resize, 60)
v.release()
f.seek(0)
print(f.read(4), m.close(), m.closed, m)
for name, *args in (("read",), ("find", b"a"), ("__getitem__", 0), ("__len__",), ("__enter__",), ("close",), ("flush",), ("size",), ("resize", 5)):
    show(getattr(m, name), *args)
r = M(f.fileno(), 0, access=mmap.ACCESS_READ)
print(r, r[0:5], memoryview(r).readonly)
for name, *args in (("write", b"a"), ("__setitem__", 0, 1), ("resize", 10), ("move", 0, 1, 1), ("write_byte", 3), ("flush",)):
    show(getattr(r, name), *args)
c = M(f.fileno(), 0, access=mmap.ACCESS_COPY)
c[0] = 65
f.seek(0)
print(c[0:2], f.read(2))
show(c.resize, 5)
p = M(-1, 100)
print(p.write(b"x" * 10), p.tell(), p.resize(200), len(p), p[:12])
show(p.size)
with M(-1, 5) as w:
    w[:] = b"12345"
    print(w[:], list(w))
print(w.closed)
class Sub(M):
    pass
print(type(Sub(-1, 5)), mmap.error, sorted((n, getattr(mmap, n)) for n in dir(mmap) if n.isupper()))
for i in range(200):
    M(-1, 1 << 20)[0] = 1
