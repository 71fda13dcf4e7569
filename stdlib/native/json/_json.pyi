"""The parts of the package json that have to be fast."""

make_encoder: type = ...
make_scanner: type = ...

def encode_basestring(string, /) -> str:
    """A JSON string for this str."""
def encode_basestring_ascii(string, /) -> str:
    """A JSON string for this str, in ASCII."""
@code("ERROR_KEYWORDS")
def scanstring(string, end, strict=True, /) -> tuple:
    """scanstring(string, end, strict=True): the JSON string that begins in front of `end`, and where it ends.

strict refuses control characters in it."""
