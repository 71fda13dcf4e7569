"""Errors of native modules have classes of their own, and remember what was being handled."""
import _socket
import binascii
import csv
import lzma
import sqlite3
import struct
import termios
import zlib

calls = {
    struct.error: lambda: struct.unpack("i", b"1"),
    zlib.error: lambda: zlib.decompress(b"no stream"),
    lzma.LZMAError: lambda: lzma.decompress(b"no stream"),
    binascii.Error: lambda: binascii.unhexlify("1"),
    csv.Error: lambda: next(csv.reader(["a\0b\rc"])),
    _socket.gaierror: lambda: _socket.getaddrinfo("300.300.300.300", 1, flags=_socket.AI_NUMERICHOST),
}
for kind, call in calls.items():
    print(kind.__module__, kind.__qualname__, kind.__mro__[1].__name__, kind.__doc__)
    try:
        try:
            raise KeyError("handled")
        except KeyError:
            call()
    except Exception as error:
        print(" ", type(error) is kind, error, repr(error.__context__))
for kind in (termios.error, sqlite3.IntegrityError, _socket.herror, binascii.Incomplete):
    print(kind, [base.__name__ for base in kind.__mro__])
