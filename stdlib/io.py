"""Streams: the classes of _io, and abstract base classes over its bases."""

import abc

import _io
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter,
                 BytesIO, FileIO, IncrementalNewlineDecoder, StringIO, TextIOWrapper, UnsupportedOperation, open,
                 open_code, text_encoding)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
           "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]

SEEK_SET, SEEK_CUR, SEEK_END = range(3)


def __getattr__(name):
    if name != "OpenWrapper":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import warnings
    warnings.warn("OpenWrapper is deprecated, use open instead", DeprecationWarning, stacklevel=2)
    global OpenWrapper
    OpenWrapper = open
    return OpenWrapper


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    __doc__ = _io._IOBase.__doc__


class RawIOBase(_io._RawIOBase, IOBase):
    __doc__ = _io._RawIOBase.__doc__


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    __doc__ = _io._BufferedIOBase.__doc__


class TextIOBase(_io._TextIOBase, IOBase):
    __doc__ = _io._TextIOBase.__doc__


# Classes of _io are no subclasses of these.
for _base, _classes in ((RawIOBase, [FileIO]),
                        (BufferedIOBase, [BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair]),
                        (TextIOBase, [StringIO, TextIOWrapper])):
    for _class in _classes:
        _base.register(_class)
del _base, _classes, _class
