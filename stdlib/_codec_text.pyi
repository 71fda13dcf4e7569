"""The codecs of str.encode and bytes.decode, for the modules _codecs and encodings."""

def find(encoding, /):
    """The proper name of a codec that is built in, or None."""
def encode(encoding, text, errors, /) -> bytes:
    """The bytes of a str in a codec that is built in; errors: the name of a handler, or None."""
def decode(encoding, data, errors, final, state, /) -> tuple:
    """(text, how many bytes were used, state): if not final, the bytes of an incomplete character at the end are left.
    state is 0 at first, and then what the call before gave: the byte order that a mark told."""
def lookup_error(name, /):
    """The handler that was registered under that name; LookupError."""
def apply_error(name, exception, /) -> tuple:
    """What a builtin handler does with a UnicodeError: (replacement, where to go on), or it raises."""
def register_error(errors, handler, /) -> None:
    """Makes handler the one of that name."""
def set_search(function, /) -> None:
    """What is asked for codecs that are not built in: function(encoding, is_encode) gives the callable that does it."""
