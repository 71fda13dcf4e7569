"""The registry of codecs, and the functions of those that are built in."""

import _codec_text
from _codec_text import (
    ascii_decode, ascii_encode, latin_1_decode, latin_1_encode, raw_unicode_escape_decode, raw_unicode_escape_encode,
    register_error, unicode_escape_decode, unicode_escape_encode, utf_16_be_decode, utf_16_be_encode, utf_16_decode,
    utf_16_encode, utf_16_ex_decode, utf_16_le_decode, utf_16_le_encode, utf_32_be_decode, utf_32_be_encode,
    utf_32_decode, utf_32_encode, utf_32_ex_decode, utf_32_le_decode, utf_32_le_encode, utf_7_decode, utf_7_encode,
    utf_8_decode, utf_8_encode)

_searches = []
_found = {}


def _normalize(encoding):
    """Lower case, with one underscore for every run of other characters than letters, digits and dots."""
    parts = []
    inside = False
    for c in encoding:
        if c.isascii() and (c.isalnum() or c == "."):
            if inside and parts:
                parts.append("_")
            parts.append(c.lower())
            inside = False
        else:
            inside = True
    return "".join(parts)


def register(search_function, /):
    """Adds a function that gets the normalized name of a codec and gives a CodecInfo or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Takes such a function back, and forgets what was found."""
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def _text_argument(function, name, value):
    if not isinstance(value, str):
        raise TypeError(f"{function}() argument {name} must be str, not {_type_name(value)}")


def _type_name(value):
    return "None" if value is None else type(value).__name__


def lookup(encoding, /):
    """The CodecInfo for the name; LookupError if nobody knows it."""
    import encodings
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {_type_name(encoding)}")
    name = _normalize(encoding)
    if name in _found:
        return _found[name]
    for search in _searches:
        info = search(name)
        if info is None:
            continue
        if not isinstance(info, tuple) or len(info) != 4:
            raise TypeError("codec search functions must return 4-tuples")
        _found[name] = info
        return info
    raise LookupError(f"unknown encoding: {encoding}")


# Builtin exceptions that hold more than their arguments.
_rich_errors = {AttributeError, BaseExceptionGroup, ImportError, MemoryError, NameError, OSError, StopIteration,
                SyntaxError, SystemExit, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError}


def _is_plain(error):
    """Can it be told again with another text? It has no state and no construction of its own, and one text at most."""
    for base in type(error).__mro__[:-2]:
        if base in _rich_errors:
            return False
        own = {} if base.__module__ == "builtins" else vars(base)
        if "__init__" in own or "__new__" in own or own.get("__slots__"):
            return False
    return not vars(error) and len(error.args) < 2 and all(type(arg) is str for arg in error.args)


def _call(function, obj, errors, verb, encoding):
    """What a codec's function gives; its exceptions tell the codec's name if they can."""
    try:
        result = function(obj) if errors is None else function(obj, errors)
    except BaseException as e:
        if not _is_plain(e):
            raise
        cause = e
    else:
        if not isinstance(result, tuple) or len(result) != 2:
            raise TypeError("encoder must return a tuple (object, integer)" if verb == "encoding" else
                            "decoder must return a tuple (object,integer)")
        return result[0]
    raise type(cause)(f"{verb} with '{encoding}' codec failed ({type(cause).__name__}: {cause})") from cause


def encode(obj, encoding="utf-8", errors="strict"):
    """obj encoded by any codec."""
    _text_argument("encode", "'encoding'", encoding)
    _text_argument("encode", "'errors'", errors)
    return _call(lookup(encoding)[0], obj, errors, "encoding", encoding)


def decode(obj, encoding="utf-8", errors="strict"):
    """obj decoded by any codec."""
    _text_argument("decode", "'encoding'", encoding)
    _text_argument("decode", "'errors'", errors)
    return _call(lookup(encoding)[1], obj, errors, "decoding", encoding)


def _result_refuse(encoding, verb, result, wanted):
    raise TypeError(f"'{encoding}' {verb}r returned '{type(result).__name__}' instead of '{wanted}'; "
                    f"use codecs.{verb}() to {verb} to arbitrary types")


def _text_codec(obj, encoding, errors, is_encode):
    """For str.encode and bytes.decode: what a codec that is not built in makes of obj."""
    info = lookup(encoding)
    verb = "encode" if is_encode else "decode"
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs")
    result = _call(info[0 if is_encode else 1], obj, errors, "encoding" if is_encode else "decoding", encoding)
    if not is_encode:
        if not isinstance(result, str):
            _result_refuse(encoding, verb, result, "str")
    elif isinstance(result, bytearray):
        import warnings
        warnings.warn(f"encoder {encoding} returned bytearray instead of bytes; use codecs.encode() to encode to "
                      "arbitrary types", RuntimeWarning, stacklevel=2)
        result = bytes(result)
    elif not isinstance(result, bytes):
        _result_refuse(encoding, verb, result, "bytes")
    return result


_codec_text.set_search(_text_codec)


# ---- Error handlers ----

_handlers = {name: getattr(_codec_text, name + "_errors") for name in (
    "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape",
    "surrogatepass")}


def lookup_error(name, /):
    """The handler of that name; LookupError."""
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {_type_name(name)}")
    try:
        return _codec_text.lookup_error(name)
    except LookupError:
        if name not in _handlers:
            raise
    return _handlers[name]


# Static methods, because classes of encodings hold these functions as they are.

# ---- Escapes in bytes ----

_plain_escapes = {0x5c: 0x5c, 0x27: 0x27, 0x22: 0x22, 0x61: 7, 0x62: 8, 0x66: 12, 0x6e: 10, 0x72: 13, 0x74: 9, 0x76: 11}


def _hex_escape(data, at, errors, result):
    """Behind \\x: where to go on."""
    digits = data[at:at + 2]
    try:
        if len(digits) == 2 and digits.isalnum():
            result.append(int(digits, 16))
            return at + 2
    except ValueError:
        pass
    if errors == "replace":
        result.append(0x3f)
    elif errors != "ignore":
        if errors not in ("strict", None):
            raise ValueError(f"decoding error; unknown error handling code: {errors}")
        raise ValueError(f"invalid \\x escape at position {at - 2}")
    return at + (1 if data[at:at + 1].isalnum() and data[at:at + 1] in b"0123456789abcdefABCDEF" else 0)


@staticmethod
def escape_decode(data, errors=None, /):
    """Bytes with the escapes of a bytes literal resolved, and how many there were."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    result = bytearray()
    at = 0
    odd = None
    while at < len(data):
        if data[at] != 0x5c:
            result.append(data[at])
            at += 1
            continue
        if at + 1 == len(data):
            raise ValueError("Trailing \\ in string")
        c = data[at + 1]
        at += 2
        if c == 0x0a:
            continue
        if c in _plain_escapes:
            result.append(_plain_escapes[c])
        elif c == 0x78:
            at = _hex_escape(data, at, errors, result)
        elif 0x30 <= c <= 0x37:
            end = at
            while end < at + 2 and end < len(data) and 0x30 <= data[end] <= 0x37:
                end += 1
            code = int(data[at - 1:end], 8)
            if code > 255:
                odd = odd or f"invalid octal escape sequence '\\{data[at - 1:end].decode()}'"
            result.append(code & 255)
            at = end
        else:
            odd = odd or f"invalid escape sequence '\\{chr(c)}'"
            result += bytes((0x5c, c))
    if odd:
        import warnings
        warnings.warn(odd, DeprecationWarning, stacklevel=2)
    return bytes(result), len(data)


@staticmethod
def escape_encode(data, errors=None, /):
    """Bytes with escapes for what is no plain ASCII, and how many there were."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {_type_name(data)}")
    return repr(data + b'"\'')[2:-1].removesuffix("\"\\'").encode(), len(data)


def readbuffer_encode(data, errors=None, /):
    """The bytes of a str or of an object with a buffer, and how many."""
    try:
        data = data.encode() if isinstance(data, str) else bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{_type_name(data)}'") from None
    return data, len(data)


# ---- Codecs by tables ----

def charmap_build(map, /):
    """What charmap_encode takes for a table of 256 characters."""
    return {ord(c): code for code, c in enumerate(map) if c != "\ufffe"}


def _charmap_char(mapping, code):
    """The text for a byte; None: there is none."""
    try:
        char = mapping[code]
    except LookupError:
        return None
    if isinstance(char, int):
        if not 0 <= char <= 0x10ffff:
            raise TypeError("character mapping must be in range(0x110000)")
        char = chr(char)
    if char is not None and not isinstance(char, str):
        raise TypeError("character mapping must return integer, None or str")
    return None if char == "\ufffe" else char


@staticmethod
def charmap_decode(data, errors=None, mapping=None, /):
    """Text for bytes by a str or a mapping of byte values to characters."""
    if mapping is None:
        return latin_1_decode(data, errors)
    data = bytes(data)
    result = []
    at = 0
    while at < len(data):
        char = _charmap_char(mapping, data[at])
        if char is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1, "character maps to <undefined>")
            char, at = lookup_error(errors or "strict")(error)
        else:
            at += 1
        result.append(char)
    return "".join(result), len(data)


def _charmap_bytes(mapping, char):
    """The bytes for a character; None: there are none."""
    try:
        code = mapping[ord(char)]
    except LookupError:
        return None
    if isinstance(code, int):
        if not 0 <= code <= 255:
            raise TypeError("character mapping must be in range(256)")
        return bytes((code,))
    if code is not None and not isinstance(code, bytes):
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(code).__name__}")
    return code


def _charmap_replace(text, start, end, errors, mapping):
    error = UnicodeEncodeError("charmap", text, start, end, "character maps to <undefined>")
    replacement, at = lookup_error(errors or "strict")(error)
    if isinstance(replacement, bytes):
        return replacement, at
    parts = [_charmap_bytes(mapping, c) for c in replacement]
    if None in parts:
        raise error
    return b"".join(parts), at


@staticmethod
def charmap_encode(str, errors=None, mapping=None, /):
    """Bytes for text by a mapping of code points to bytes."""
    if mapping is None:
        return latin_1_encode(str, errors)
    result = []
    at = 0
    while at < len(str):
        code = _charmap_bytes(mapping, str[at])
        if code is not None:
            result.append(code)
            at += 1
            continue
        end = at + 1
        while end < len(str) and _charmap_bytes(mapping, str[end]) is None:
            end += 1
        code, at = _charmap_replace(str, at, end, errors, mapping)
        result.append(code)
    return b"".join(result), len(str)
