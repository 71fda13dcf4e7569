"""marshal: values to bytes and back, in all versions of the format; damaged bytes."""
import io
import marshal
import math


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


shared = [1]
values = [None, True, False, ..., StopIteration, 0, 1, -1, 5, 255, 2**31 - 1, -2**31, 2**31, -2**31 - 1, 2**63, -2**100, 10**60,
          0.0, -0.0, 1.5, math.inf, 1e300, 0.1, 3 + 4j, -0j, '', 'abc', 'a' * 300, 'äöü', '\u20ac', '\U0001f600', '\ud800',
          b'', b'abc', bytes(range(256)), (), (1, 2), (1,) * 300, [], [1, [2, [3]]], {}, {'a': 1, 2: (3, 4)}, set(), {1, 2, 3},
          frozenset(), frozenset({'x'}), [shared, shared], ('k', 'k')]
for value in values:
    back = [marshal.loads(marshal.dumps(value, version)) for version in range(5)]
    print(ascii(back[4])[:60], all(type(b) is type(value) and (b == value) for b in back))
print(math.copysign(1, marshal.loads(marshal.dumps(-0.0))), math.isnan(marshal.loads(marshal.dumps(math.nan))))

twice = marshal.loads(marshal.dumps([shared, shared]))
print(twice[0] is twice[1])
circle = []
circle.append(circle)
back = marshal.loads(marshal.dumps(circle))
print(back[0] is back)
print(marshal.loads(marshal.dumps(bytearray(b'xy'))), marshal.loads(marshal.dumps(memoryview(b'z'))))

file = io.BytesIO()
print(marshal.dump([1, 'a'], file) == len(file.getvalue()))
marshal.dump({'k': 2.5}, file)
file.write(b'rest')
file.seek(0)
print(marshal.load(file), marshal.load(file), file.read())

for unfit in (object(), len, [object()], lambda: 0, range(3), type, NotImplemented):
    print(attempt(marshal.dumps, unfit))
deep = []
for _ in range(3000):
    deep = [deep]
print(attempt(marshal.dumps, deep))
print(attempt(marshal.loads, b'[\x01\x00\x00\x00' * 3000 + b'N'))

for data in (b'', b'i', b'i\x01\x00', b'?', b'0', b'(\x01\x00\x00\x00', b'(\x01\x00\x00\x000', b'[\x01\x00\x00\x000', b'r\x00\x00\x00\x00',
             b's\xff\xff\xff\xff', b's\x05\x00\x00\x00ab', b'l\x01\x00\x00\x00\x00\x00', b'l\x01\x00\x00\x00\xff\xff',
             b'l\x00\x00\x00\x00', b'u\x01\x00\x00\x00\xff', b'{N', b'{N0', b'<\x01\x00\x00\x000', b'i\x07\x00\x00\x00more', b'f\x031.5',
             b'x\x011\x012', b'f\x01?', b'\xdb\x01\x00\x00\x00r\x00\x00\x00\x00', b'(\xff\xff\xff\xff'):
    print(data, ascii(attempt(marshal.loads, data)))
for wrong in (5, 'text', None):
    print(attempt(marshal.loads, wrong))


class File:
    def __init__(self, gives):
        self.gives = gives

    def read(self, n):
        return self.gives


print(attempt(marshal.load, File(b'')), marshal.version)
print(marshal.dumps(5), marshal.dumps(2**40), marshal.dumps(True), marshal.dumps(...))
