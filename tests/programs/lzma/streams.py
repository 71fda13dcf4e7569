"""lzma: containers, presets, filters, files, errors."""
import io
import lzma
import os
import random
import tempfile

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(getattr(f, "__name__", f), repr(r)[:120] if " object at " not in repr(r) else type(r))
    except Exception as e:
        print(type(e).__name__, str(e).split("/")[0])

rng = random.Random(7)
DATA = [b"", b"a", b"hello" * 100, bytes(range(256)) * 50, rng.randbytes(5000), b"\0" * 300000, rng.randbytes(300) * 200]
RAW = [{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "preset": 3, "dict_size": 65536, "lc": 2}]
for data in DATA:
    for kwargs in ({}, {"format": lzma.FORMAT_ALONE}, {"preset": 0}, {"preset": 9 | lzma.PRESET_EXTREME}, {"check": lzma.CHECK_NONE},
                   {"check": lzma.CHECK_CRC32}, {"check": lzma.CHECK_SHA256}, {"filters": RAW}, {"format": lzma.FORMAT_RAW, "filters": RAW}):
        packed = lzma.compress(data, **kwargs)
        options = {k: v for k, v in kwargs.items() if kwargs.get("format") == lzma.FORMAT_RAW}
        d = lzma.LZMADecompressor(**options)
        print(len(data), len(packed), hash(packed) == hash(bytes(packed)), d.decompress(packed) == data, d.eof, d.check, packed[:30])
    packed = lzma.compress(data)
    for step in (1, 13, 1000):
        c = lzma.LZMACompressor()
        whole = b"".join(c.compress(data[i:i + step]) for i in range(0, len(data), step) if len(data) < 20000 * step) + c.flush()
        d = lzma.LZMADecompressor()
        parts = [d.decompress(packed[i:i + step]) for i in range(0, len(packed), step)]
        print(step, len(whole), b"".join(parts) == data, d.eof, d.unused_data, d.needs_input)
packed = lzma.compress(b"hello world " * 100)
d = lzma.LZMADecompressor()
print(d.eof, d.needs_input, d.check, d.unused_data)
for i in range(6):
    show(d.decompress, packed if i == 0 else b"", 250)
    print(d.eof, d.needs_input)
d = lzma.LZMADecompressor()
show(d.decompress, packed + b"tail")
print(d.eof, d.unused_data, d.needs_input, d.check)
show(d.decompress, b"")
d = lzma.LZMADecompressor()
show(d.decompress, packed[:30], 5)
print(d.check)
show(d.decompress, packed[30:], 20)
show(d.decompress, b"more", 2000)
print(d.eof, d.unused_data)
for bad in (b"garbage.........", packed[:-4] + b"abcd", packed[:40] + b"x" + packed[41:], packed[:12]):
    d = lzma.LZMADecompressor()
    show(d.decompress, bad)
    print(d.eof, d.needs_input)
    show(lzma.decompress, bad)
show(lzma.decompress, packed + lzma.compress(b"second"))
show(lzma.decompress, packed + b"junk....")
show(lzma.decompress, packed, memlimit=10)
show(lzma.decompress, packed, format=lzma.FORMAT_ALONE)
show(lzma.decompress, lzma.compress(b"x" * 100, format=lzma.FORMAT_ALONE))
C, D = lzma.LZMACompressor, lzma.LZMADecompressor
for kwargs in ({"format": 5}, {"format": 0}, {"format": 9}, {"preset": 10}, {"preset": 3, "filters": []}, {"format": 3}, {"format": 2, "check": 4},
               {"format": 3, "check": 0}, {"filters": [{}]}, {"filters": [{"id": 5}]}, {"filters": [{"id": 1000}]},
               {"filters": [{"id": lzma.FILTER_LZMA2, "x": 1}]}, {"filters": [{"id": lzma.FILTER_LZMA2, "lc": -1}]},
               {"filters": [{"id": lzma.FILTER_LZMA2, "lc": 2 ** 32}]}, {"filters": [{"id": lzma.FILTER_LZMA2, "lc": "a"}]},
               {"filters": [{"id": lzma.FILTER_LZMA2, "lc": 9}]}, {"filters": [{"id": lzma.FILTER_DELTA, "y": 1}]},
               {"filters": [{"id": lzma.FILTER_X86, "y": 1}]}, {"filters": [1]}, {"filters": 5}, {"filters": [{"id": "a"}]}, {"filters": [{"id": -1}]},
               {"filters": [{"id": lzma.FILTER_LZMA2}] * 5}, {"filters": []}, {"format": 2, "filters": [{"id": lzma.FILTER_LZMA2}]},
               {"format": 2, "filters": [{"id": lzma.FILTER_LZMA1}]}, {"format": 3, "filters": [{"id": lzma.FILTER_LZMA1}]},
               {"format": 3, "filters": [{"id": lzma.FILTER_LZMA1, "preset": "a"}]}, {"format": 3, "filters": [{"id": lzma.FILTER_LZMA1, "preset": 77}]},
               {"check": 99}, {"check": "a"}, {"preset": "a"}, {"preset": -1}, {"preset": 2 ** 40}, {"preset": 2 ** 70}, {"level": 1}):
    show(C, **kwargs)
show(C, 1, 2, 3, 4, 5)
for kwargs in ({"format": 7}, {"format": 3}, {"format": 0, "filters": []}, {"format": 3, "memlimit": 5}, {"memlimit": "a"}, {"memlimit": -1},
               {"memlimit": 2 ** 70}, {"format": 3, "filters": RAW}, {"format": 1, "memlimit": 2 ** 20}):
    show(D, **kwargs)
c = C()
show(c.compress, "text")
print(len(c.flush()))
show(c.flush)
show(c.compress, b"")
for check in (0, 1, 4, 10, 2, 999, -1, "a"):
    show(lzma.is_check_supported, check)
for spec in ({"id": lzma.FILTER_LZMA2, "preset": 6}, {"id": lzma.FILTER_LZMA1, "preset": 6}, {"id": lzma.FILTER_DELTA, "dist": 6}, {"id": lzma.FILTER_X86},
             {"id": lzma.FILTER_X86, "start_offset": 16}, {"idx": 1}, 5, {"id": 77}):
    show(lzma._encode_filter_properties, spec)
for args in ((lzma.FILTER_LZMA2, b"\x16"), (lzma.FILTER_LZMA1, b"]\0\0\x80\0"), (lzma.FILTER_DELTA, b"\5"), (lzma.FILTER_X86, b"\x10\0\0\0"), (99, b""),
             (lzma.FILTER_LZMA2, b"\xff"), (lzma.FILTER_LZMA2, b"")):
    show(lzma._decode_filter_properties, *args)
print(lzma.LZMAError.__mro__, lzma.LZMAError.__doc__, lzma.LZMAError.__module__)
print(sorted((n, getattr(lzma, n)) for n in dir(lzma) if n.isupper()))
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "x.xz")
    with lzma.open(name, "wt", encoding="utf-8", newline="\n") as f:
        f.write("première ligne\nsecond\n" * 3)
    with lzma.open(name, "rt", encoding="utf-8") as f:
        print(f.read())
    with lzma.LZMAFile(name, "a", preset=1) as f:
        print(f.write(b"appended\n"), f.writable(), f.readable(), f.seekable())
    with lzma.LZMAFile(name) as f:
        print(f.readline(), f.tell(), f.seek(5), f.read(4), f.peek(3)[:3], list(f)[-1], f.closed)
    show(lzma.LZMAFile, name, "q")
    show(lzma.LZMAFile, name, "r", preset=1)
print(lzma.LZMAFile(io.BytesIO(packed)).read()[:12])
