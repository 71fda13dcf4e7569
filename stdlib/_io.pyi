"""Streams: what the module io is made of."""
from files import (
    BytesIO, StringIO, FileIO, BufferedReader, BufferedWriter, BufferedRWPair, BufferedRandom, TextIOWrapper, IncrementalNewlineDecoder,
    UnsupportedOperation, BlockingIOError)
from files import _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase

DEFAULT_BUFFER_SIZE: int = ...
open: object = ...

def open_code(path):
    """Opens the provided file with the intent to import the contents.

This may perform extra validation beyond open(), but is otherwise interchangeable
with calling open(path, 'rb')."""
def text_encoding(encoding, stacklevel=2, /):
    """A helper function to choose the text encoding.

When encoding is not None, this function returns it.
Otherwise, this function returns the default text encoding
(i.e. "locale" or "utf-8" depends on UTF-8 mode)."""
def __start__(module): ...
