"""Compression of whole data and of streams, checksums, errors."""
import zlib

print(sorted(name for name in dir(zlib) if not name.startswith('__')))
DATA = [b'', b'a', b'hello world ' * 100, bytes(range(256)) * 300, b'\0' * 200000]
for data in DATA:
    for level in range(-1, 10):
        packed = zlib.compress(data, level)
        print(len(data), level, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)
    for wbits in (-15, -9, 9, 15, 31, 25):
        packed = zlib.compress(data, wbits=wbits)
        print(wbits, len(packed), zlib.decompress(packed, wbits=wbits) == data)
    print(zlib.adler32(data), zlib.crc32(data), zlib.adler32(data, 77), zlib.crc32(data, 77), zlib.crc32(data, -1), zlib.adler32(data, 2**40))


def show(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


good = zlib.compress(b'hello world ' * 10)
for label, call in (('short', lambda: zlib.decompress(good[:-5])), ('empty', lambda: zlib.decompress(b'')), ('header', lambda: zlib.decompress(b'xyzw')),
                    ('x', lambda: zlib.decompress(b'x')), ('broken', lambda: zlib.decompress(good[:10] + b'\xff\xff\xff' + good[10:])),
                    ('check', lambda: zlib.decompress(good[:-1] + b'\0')), ('level', lambda: zlib.compress(b'a', 99)), ('type', lambda: zlib.compress('a')),
                    ('type', lambda: zlib.decompress(5)), ('wbits', lambda: zlib.decompress(good, wbits=99)), ('wbits', lambda: zlib.decompress(good, wbits=-15)),
                    ('bufsize', lambda: zlib.decompress(good, bufsize=-1)), ('bufsize', lambda: len(zlib.decompress(good, bufsize=1))),
                    ('option', lambda: zlib.compressobj(level=77)), ('option', lambda: zlib.compressobj(method=3)),
                    ('option', lambda: zlib.decompressobj(wbits=99)), ('zdict', lambda: zlib.decompressobj(zdict='a')),
                    ('extra', lambda: zlib.decompress(good + b'more')), ('crc', lambda: zlib.crc32('a')), ('none', lambda: zlib.compress())):
    show(label, call)

c = zlib.compressobj(9)
parts = [c.compress(b'part %d ' % i * 50) for i in range(20)]
half = c.copy()
parts.append(c.flush(zlib.Z_SYNC_FLUSH))
parts += [c.compress(b'end'), c.flush(zlib.Z_NO_FLUSH), c.flush()]
packed = b''.join(parts)
print(len(packed), zlib.decompress(packed)[-20:], zlib.decompress(b''.join(parts[:20]) + half.compress(b'other') + half.flush())[-12:])
show('after', lambda: c.compress(b'x'))
show('after', lambda: c.flush())
d = zlib.decompressobj()
out = b''.join(d.decompress(packed[i:i + 7]) for i in range(0, len(packed), 7))
print(len(out), d.eof, d.unused_data, d.unconsumed_tail, d.flush())
d = zlib.decompressobj()
print(len(d.decompress(packed + b'behind')), d.eof, d.unused_data, d.decompress(b'!'), d.unused_data)
d = zlib.decompressobj()
first = d.decompress(packed, 100)
copy = d.copy()
print(len(first), len(d.unconsumed_tail) > 0, d.eof, len(d.decompress(d.unconsumed_tail, max_length=50)), len(d.flush()), d.eof)
print(len(copy.decompress(copy.unconsumed_tail)), copy.eof, copy.unconsumed_tail)
show('negative', lambda: zlib.decompressobj().decompress(packed, -1))
show('length', lambda: zlib.decompressobj().flush(0))
d = zlib.decompressobj()
print(d.decompress(packed[:20])[:8], d.flush()[:4], d.eof)
words = b'hello world compress dictionary'
c = zlib.compressobj(zdict=words)
packed = c.compress(b'hello dictionary world') + c.flush()
print(len(packed), zlib.decompressobj(zdict=words).decompress(packed))
show('needs', lambda: zlib.decompressobj().decompress(packed))
show('wrong', lambda: zlib.decompressobj(zdict=b'other').decompress(packed))
raw = zlib.compressobj(wbits=-15, zdict=words)
packed = raw.compress(b'world hello') + raw.flush()
print(zlib.decompressobj(wbits=-15, zdict=words).decompress(packed))
