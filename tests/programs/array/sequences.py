"""Arrays as sequences: slices, loops, growth, files, pickles, subclasses, and code that changes them from inside."""
import array as module
import copy
import io
import pickle
import struct
from array import array

for step in (1, 2, 3, -1, -2, -5):
    for start in (None, 0, 2, -3, 20):
        for stop in (None, 0, 5, -1, -20):
            a, b = array('h', range(8)), list(range(8))
            part = slice(start, stop, step)
            assert a[part].tolist() == b[part], part
            del a[part]
            del b[part]
            assert a.tolist() == b, part
            a, b = array('h', range(8)), list(range(8))
            values = [-1 - i for i in range(len(b[part]))]
            a[part] = array('h', values)
            b[part] = values
            assert a.tolist() == b, part
print('slices')
a = array('d')
for i in range(1000):
    a.append(i / 3)
print(len(a), sum(a), a[-1], a[10:13], max(a), sorted(a, reverse=True)[:2], list(map(int, a))[990:])
a = array('i', range(5))
a[1:3] = array('i', [7, 8, 9])
a[4:4] = a
a *= 2
a += array('i', [5])
print(a, list(reversed(a))[:3], [x for x in a if x > 6], a.count(7), a.index(9), 8 in a, 'x' in a)
print([(code, array(code).itemsize) for code in module.typecodes])
for code in 'bBhHiIlLqQfd':
    a = array(code, [1, 2, 100])
    swapped = array(code, a)
    swapped.byteswap()
    print(code, a.tobytes(), swapped.tobytes(), struct.unpack('3' + code, a) == tuple(a), array(code, a.tobytes()) == a)
    for protocol in range(3):
        assert pickle.loads(pickle.dumps(a, protocol)) == a
    assert copy.copy(a) == a == copy.deepcopy(a)
for kind in range(22):
    for code in 'bhiIlQfd':
        try:
            print(kind, code, module._array_reconstructor(array, code, kind, bytes(range(16))))
        except Exception as error:
            print(kind, code, type(error).__name__, error)
print(module._array_reconstructor(array, 'u', 18, 'ab€d'.encode('utf-16-le')), module._array_reconstructor(array, 'u', 21, 'ab€d'.encode('utf-32-be')))
f = io.BytesIO()
array('i', range(6)).tofile(f)
f.seek(0)
a = array('i')
a.fromfile(f, 4)
try:
    a.fromfile(f, 4)
except EOFError as error:
    print(error, a)
for call in (lambda: a.fromfile(f, -1), lambda: a.fromfile(io.StringIO('abc'), 1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


class Named(array):
    def __new__(cls, name, code, items=()):
        self = super().__new__(cls, code, items)
        self.name = name
        return self


n = Named('n', 'i', [3, 1, 2])
print(n, n.name, type(n + n), type(n[:2]), n == array('i', [3, 1, 2]), n.__reduce_ex__(2)[2])


class Shrinks:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        del self.target[1:]
        return False


a = array('i', range(4))
print(a.count(Shrinks(a)), a)
a = array('i', range(4))
print(Shrinks(a) in a, a)
a = array('i', range(3))
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
match array('i', [1, 2]):
    case [x, y]:
        print('sequence', x, y)
print([array('i', [1, 2]) < array('i', [1, 2, 0]), array('d', [1.5]) > array('i', [1]), array('u', 'a') == array('i', [97]), array('i') == array('d')])
nan = array('d', [float('nan')])
print(nan == nan, nan.count(nan[0]), array('f', [1.1, 1e-50, -0.0]))
