"""bz2: whole data, piece by piece, files, errors."""
import bz2
import copy
import io
import os
import pickle
import random
import tempfile

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(getattr(f, "__name__", f), repr(r)[:100])
    except Exception as e:
        print(type(e).__name__, str(e).split("/")[0])

rng = random.Random(7)
DATA = [b"", b"a", b"hello" * 100, bytes(range(256)) * 50, rng.randbytes(5000), b"\0" * 300000, rng.randbytes(300) * 2000]
for data in DATA:
    for level in (1, 5, 9):
        packed = bz2.compress(data, level)
        print(len(data), level, len(packed), packed[:20], bz2.decompress(packed) == data)
    for step in (1, 7, 1000):
        if len(data) / step > 5000:
            continue
        c = bz2.BZ2Compressor()
        packed = b"".join(c.compress(data[i:i + step]) for i in range(0, len(data), step)) + c.flush()
        d = bz2.BZ2Decompressor()
        parts = [d.decompress(packed[i:i + step]) for i in range(0, len(packed), step)]
        print(step, packed == bz2.compress(data), b"".join(parts) == data, d.eof, d.unused_data, d.needs_input)
packed = bz2.compress(b"hello world " * 100)
d = bz2.BZ2Decompressor()
print(d.eof, d.needs_input, d.unused_data)
for i in range(6):
    show(d.decompress, packed if i == 0 else b"", 250)
    print(d.eof, d.needs_input)
d = bz2.BZ2Decompressor()
show(d.decompress, packed, 0)
print(d.needs_input)
show(d.decompress, b"", max_length=-1)
show(d.decompress, b"x")
d = bz2.BZ2Decompressor()
show(d.decompress, packed + b"tail")
print(d.eof, d.unused_data, d.needs_input)
d = bz2.BZ2Decompressor()
show(d.decompress, packed[:30], 5)
show(d.decompress, packed[30:], 20)
show(d.decompress, b"more", 2000)
print(d.eof, d.unused_data)
for bad in (b"garbage.....", b"BZh9", b"BZh91AY&SY" + b"\0" * 30, packed[:-4] + b"abcd", packed[:20] + b"x" + packed[21:]):
    d = bz2.BZ2Decompressor()
    show(d.decompress, bad)
    print(d.eof, d.needs_input)
    show(d.decompress, b"x")
    show(bz2.decompress, bad)
show(bz2.decompress, packed[:-5])
show(bz2.decompress, packed + bz2.compress(b"second"))
show(bz2.decompress, packed + b"junk")
show(bz2.decompress, bytearray(packed))
show(bz2.decompress, memoryview(packed))
for args in ((0,), (10,), ("a",), (1, 2), (9,)):
    show(lambda: type(bz2.BZ2Compressor(*args)))
show(bz2.BZ2Compressor, compresslevel=3)
show(bz2.BZ2Decompressor, 1)
c = bz2.BZ2Compressor()
show(c.compress, "text")
show(c.compress)
c.flush()
show(c.flush)
show(c.compress, b"")
show(pickle.dumps, c)
show(copy.copy, bz2.BZ2Decompressor())
show(type, "Sub", (bz2.BZ2Compressor,), {})
show(setattr, bz2.BZ2Decompressor(), "eof", True)

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "x.bz2")
    with bz2.open(name, "wt", encoding="utf-8", newline="\n") as f:
        f.write("première ligne\nsecond\n" * 3)
    with bz2.open(name, "rt", encoding="utf-8") as f:
        print(f.read())
    with bz2.BZ2File(name, "a") as f:
        print(f.write(b"appended\n"), f.writable(), f.readable(), f.seekable())
    with bz2.BZ2File(name) as f:
        print(f.readline(), f.tell(), f.seek(5), f.read(4), f.peek(3)[:3], list(f)[-1], f.closed)
    show(bz2.open, name, "rb", encoding="x")
    show(bz2.open, name, "xb")
    show(bz2.BZ2File, name, "q")
    print(f.closed, bz2.BZ2File(io.BytesIO(packed)).read()[:12])
