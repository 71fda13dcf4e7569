"""Values as bytes, in CPython's format (version 4 of it), as far as it is one for values: code objects are not among them.

A value begins with a byte for its type. The bit _REF on it says that the value is numbered, in the order of such values; a
reference to number n stands where it occurs again.
"""

import struct

__all__ = ['version', 'dump', 'load', 'dumps', 'loads']

version = 4

_REF = 0x80
_DEPTH_MAX = 2000
_DIGIT_BITS = 15  # of an int that does not fit in 32 bits
_SINGLETONS = {None: b'N', True: b'T', False: b'F', ...: b'.', StopIteration: b'S'}
_SINGLETONS_BY_TYPE = {code[0]: value for value, code in _SINGLETONS.items()}
_INT = struct.Struct('<i')
_FLOAT = struct.Struct('<d')
_COMPLEX = struct.Struct('<dd')


class _Writer:
    def __init__(self, version):
        self.version = version
        self.parts = []
        self.numbers = {}  # id: number of the reference
        self.depth = 0

    def typed(self, code, value):
        """The byte for the type; numbers the value."""
        if self.version >= 3:
            self.numbers[id(value)] = len(self.numbers)
            code |= _REF
        self.parts.append(bytes((code,)))

    def size(self, length):
        if length > 0x7fffffff:
            raise ValueError('unmarshallable object')
        self.parts.append(_INT.pack(length))

    def short(self, text):
        self.parts.append(bytes((len(text),)) + text)

    def long(self, text):
        self.size(len(text))
        self.parts.append(text)

    def value(self, value):
        kind = type(value)
        if value is None or kind is bool or value is ... or value is StopIteration:
            self.parts.append(_SINGLETONS[value])
            return
        number = self.numbers.get(id(value))
        if number is not None:
            self.parts.append(b'r' + _INT.pack(number))
            return
        write = _WRITERS.get(kind)
        if write is None:
            self.buffer(value)
            return
        self.depth += 1
        if self.depth > _DEPTH_MAX:
            raise ValueError('object too deeply nested to marshal')
        write(self, value)
        self.depth -= 1

    def buffer(self, value):
        try:
            view = memoryview(value)
        except TypeError:
            raise ValueError('unmarshallable object') from None
        self.typed(ord('s'), value)
        self.long(view.tobytes())

    def int(self, value):
        if -1 << 31 <= value < 1 << 31:
            self.typed(ord('i'), value)
            self.parts.append(_INT.pack(value))
            return
        self.typed(ord('l'), value)
        rest, digits = abs(value), []
        while rest:
            digits.append(rest & (1 << _DIGIT_BITS) - 1)
            rest >>= _DIGIT_BITS
        self.size(len(digits))
        if value < 0:
            self.parts[-1] = _INT.pack(-len(digits))
        self.parts.append(struct.pack(f'<{len(digits)}H', *digits))

    def float(self, value):
        if self.version > 1:
            self.typed(ord('g'), value)
            self.parts.append(_FLOAT.pack(value))
        else:
            self.typed(ord('f'), value)
            self.short(format(value, '.17g').encode())

    def complex(self, value):
        if self.version > 1:
            self.typed(ord('y'), value)
            self.parts.append(_COMPLEX.pack(value.real, value.imag))
        else:
            self.typed(ord('x'), value)
            self.short(format(value.real, '.17g').encode())
            self.short(format(value.imag, '.17g').encode())

    def bytes(self, value):
        self.typed(ord('s'), value)
        self.long(value)

    def str(self, value):
        if self.version >= 4 and value.isascii():
            text = value.encode('ascii')
            self.typed(ord('z' if len(text) < 256 else 'a'), value)
            (self.short if len(text) < 256 else self.long)(text)
        else:
            self.typed(ord('u'), value)
            self.long(value.encode('utf-8', 'surrogatepass'))

    def items(self, items):
        for item in items:
            self.value(item)

    def tuple(self, value):
        if self.version >= 4 and len(value) < 256:
            self.typed(ord(')'), value)
            self.parts.append(bytes((len(value),)))
        else:
            self.typed(ord('('), value)
            self.size(len(value))
        self.items(value)

    def list(self, value):
        self.typed(ord('['), value)
        self.size(len(value))
        self.items(value)

    def dict(self, value):
        self.typed(ord('{'), value)
        for key, item in value.items():
            self.value(key)
            self.value(item)
        self.parts.append(b'0')

    def set(self, value):
        """The items in the order of their bytes, so that equal sets give the same."""
        self.typed(ord('<' if type(value) is set else '>'), value)
        self.size(len(value))
        self.items(sorted(value, key=lambda item: dumps(item, self.version)))


_WRITERS = {int: _Writer.int, float: _Writer.float, complex: _Writer.complex, bytes: _Writer.bytes, str: _Writer.str,
            tuple: _Writer.tuple, list: _Writer.list, dict: _Writer.dict, set: _Writer.set, frozenset: _Writer.set}


def dumps(value, version=version, /):
    """The bytes that dump(value, file) would write."""
    writer = _Writer(version)
    writer.value(value)
    return b''.join(writer.parts)


def dump(value, file, version=version, /):
    """Write the value on the open file."""
    return file.write(dumps(value, version))


# ---- Reading ----

_NULL = object()  # what ends a dict
_WAITING = object()  # a number whose value is being read


class _Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0
        self.refs = []
        self.depth = 0

    def take(self, count):
        """The next bytes."""
        end = self.at + count
        piece = self.data[self.at:end]
        if len(piece) < count:
            raise EOFError('marshal data too short')
        self.at = end
        return piece

    def byte(self):
        return self.take(1)[0]

    def int32(self):
        return _INT.unpack(self.take(4))[0]

    def size(self, what):
        size = self.int32()
        if size < 0:
            raise ValueError(f'bad marshal data ({what} size out of range)')
        return size

    def value(self):
        """What comes next; _NULL at the end of a dict."""
        try:
            code = self.byte()
        except EOFError:
            raise EOFError('EOF read where object expected') from None
        self.depth += 1
        if self.depth > _DEPTH_MAX:
            raise ValueError('recursion limit exceeded')
        numbered, code = code & _REF, code & ~_REF
        if code in _SINGLETONS_BY_TYPE:
            value = _SINGLETONS_BY_TYPE[code]
        elif code == ord('0'):
            value = _NULL
        elif code == ord('r'):
            value = self.reference()
        else:
            read = _READERS.get(code)
            if read is None:
                raise ValueError('bad marshal data (unknown type code)')
            number = None
            if numbered:
                number = len(self.refs)
                self.refs.append(_WAITING)
            value = read(self, number)
            if numbered:
                self.refs[number] = value
        self.depth -= 1
        return value

    def reference(self):
        number = self.int32()
        if not 0 <= number < len(self.refs):
            raise ValueError('bad marshal data (invalid reference)')
        value = self.refs[number]
        if value is _WAITING:
            raise ValueError('bad marshal data (invalid reference)')
        return value

    def item(self, what):
        value = self.value()
        if value is _NULL:
            raise TypeError(f'NULL object in marshal data for {what}')
        return value

    def early(self, number, value):
        """A container may contain itself, so its number is given before its items are read."""
        if number is not None:
            self.refs[number] = value
        return value

    def int(self, number):
        return self.int32()

    def long(self, number):
        size = self.int32()
        if size == -1 << 31:
            raise ValueError('bad marshal data (long size out of range)')
        value = digit = 0
        for i in range(abs(size)):
            digit = struct.unpack('<h', self.take(2))[0]
            if digit < 0:
                raise ValueError('bad marshal data (digit out of range in long)')
            value |= digit << _DIGIT_BITS * i
        if size and not digit:
            raise ValueError('bad marshal data (unnormalized long data)')
        return -value if size < 0 else value

    def float_text(self, number):
        return float(self.take(self.byte()).decode('ascii'))

    def float(self, number):
        return _FLOAT.unpack(self.take(8))[0]

    def complex_text(self, number):
        real = self.float_text(None)
        return complex(real, self.float_text(None))

    def complex(self, number):
        return complex(*_COMPLEX.unpack(self.take(16)))

    def bytes(self, number):
        return self.take(self.size('bytes object'))

    def ascii(self, number):
        return self.take(self.size('string')).decode('latin-1')

    def short_ascii(self, number):
        return self.take(self.byte()).decode('latin-1')

    def str(self, number):
        return self.take(self.size('string')).decode('utf-8', 'surrogatepass')

    def small_tuple(self, number):
        return tuple([self.item('tuple') for _ in range(self.byte())])

    def tuple(self, number):
        return tuple([self.item('tuple') for _ in range(self.size('tuple'))])

    def list(self, number):
        result = self.early(number, [])
        for _ in range(self.size('list')):
            result.append(self.item('list'))
        return result

    def dict(self, number):
        result = self.early(number, {})
        while (key := self.value()) is not _NULL:
            value = self.value()
            if value is _NULL:
                break
            result[key] = value
        return result

    def set(self, number):
        result = self.early(number, set())
        for _ in range(self.size('set')):
            result.add(self.item('set'))
        return result

    def frozenset(self, number):
        return frozenset([self.item('set') for _ in range(self.size('set'))])


_READERS = {ord(code): read for codes, read in (
    ('i', _Reader.int), ('l', _Reader.long), ('f', _Reader.float_text), ('g', _Reader.float), ('x', _Reader.complex_text),
    ('y', _Reader.complex), ('s', _Reader.bytes), ('aA', _Reader.ascii), ('zZ', _Reader.short_ascii), ('ut', _Reader.str),
    (')', _Reader.small_tuple), ('(', _Reader.tuple), ('[', _Reader.list), ('{', _Reader.dict), ('<', _Reader.set),
    ('>', _Reader.frozenset)) for code in codes}


def _read(reader):
    value = reader.value()
    if value is _NULL:
        raise TypeError('NULL object in marshal data for object')
    return value


def loads(bytes, /):
    """Convert the bytes-like object to a value. Bytes behind it are ignored."""
    try:
        view = memoryview(bytes)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(bytes).__name__}'") from None
    return _read(_Reader(view.tobytes()))


class _FileReader(_Reader):
    """Takes from a file no more than the value needs."""

    def __init__(self, file):
        super().__init__(b'')
        self.file = file

    def take(self, count):
        piece = self.file.read(count)
        if not isinstance(piece, bytes):
            raise TypeError(f'file.read() returned not bytes but {type(piece).__name__}')
        if len(piece) < count:
            raise EOFError('marshal data too short')
        return piece


def load(file, /):
    """Read one value from the open file."""
    return _read(_FileReader(file))
