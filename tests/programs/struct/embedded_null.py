"""A format with a null character in it."""
import struct


def show(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, struct.error) as e:
        print(type(e).__name__, e)


show(lambda: struct.calcsize('12\0 3'))
show(lambda: struct.pack('b\0', 1))
show(lambda: struct.calcsize(b'i\0'))
show(lambda: struct.Struct('\0'))
show(lambda: struct.calcsize('\0i'))
