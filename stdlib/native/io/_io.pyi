"""Streams: what the module io is made of."""
from files import (
    BytesIO, StringIO, FileIO, BufferedReader, BufferedWriter, BufferedRWPair, BufferedRandom, TextIOWrapper, IncrementalNewlineDecoder,
    UnsupportedOperation, BlockingIOError)
from files import _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase

DEFAULT_BUFFER_SIZE: int = ...
open: object = ...

def open_code(path):
    """The file at an absolute path, open for reading bytes, as code to be run: open(path, 'rb')."""
def text_encoding(encoding, stacklevel=2, /):
    """The encoding itself; for None the default: 'utf-8' in UTF-8 mode, else 'locale'."""
def __start__(module): ...
