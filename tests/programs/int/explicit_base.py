"""With a base, int() takes str, bytes and bytearray only."""
import array


def show(*args):
    try:
        print(int(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Text(str):
    pass


class Bytes(bytes):
    pass


class Array(bytearray):
    pass


for value in ('100', b'100', bytearray(b'100'), memoryview(b'100'), array.array('B', b'100'), Text('100'), Bytes(b'100'), Array(b'100'), 100, 1.5, None, [1]):
    show(value, 2)
    if not isinstance(value, array.array):
        show(value)
