"""The registry of codecs, and the functions of those that are built in."""

import _codec_text
from _codec_text import register_error

_str = str
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


# Exceptions with fields of their own.
_with_fields = (AttributeError, BaseExceptionGroup, ImportError, NameError, OSError, StopIteration, SyntaxError, SystemExit,
                UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError)


def _is_plain(error):
    """Does it hold nothing but a text, so that another can be made like it?"""
    if isinstance(error, _with_fields) or error.__dict__ or len(error.args) > 1:
        return False
    made = (c for c in type(error).__mro__ if c.__module__ != "builtins")
    return (not any(name in vars(c) for c in made for name in ("__init__", "__new__", "__slots__")) and
            all(isinstance(a, str) for a in error.args))


def _call(function, obj, errors, verb, encoding):
    """What fails with a plain exception is told again with the name of the codec."""
    try:
        return function(obj, errors)
    except Exception as e:
        if not _is_plain(e):
            raise
        cause = e
    raise type(cause)(f"{verb} with '{encoding}' codec failed ({type(cause).__name__}: {cause})") from cause


def encode(obj, encoding="utf-8", errors="strict"):
    """obj encoded by any codec."""
    _text_argument("encode", "'encoding'", encoding)
    _text_argument("encode", "'errors'", errors)
    result = _call(lookup(encoding)[0], obj, errors, "encoding", encoding)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """obj decoded by any codec."""
    _text_argument("decode", "'encoding'", encoding)
    _text_argument("decode", "'errors'", errors)
    result = _call(lookup(encoding)[1], obj, errors, "decoding", encoding)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


def _text_codec(encoding, is_encode):
    """For str.encode and bytes.decode: what does it, of a codec that is not built in."""
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        function = "codecs.encode()" if is_encode else "codecs.decode()"
        raise LookupError(f"'{encoding}' is not a text encoding; use {function} to handle arbitrary codecs")
    verb = "encoding" if is_encode else "decoding"
    return lambda obj, errors: _call(info[not is_encode], obj, errors, verb, encoding)


_codec_text.set_search(_text_codec)


# ---- Error handlers ----

def _handler(name):
    def handler(exception, /):
        return _codec_text.apply_error(name, exception)
    handler.__name__ = handler.__qualname__ = name + "_errors"
    return handler


_handlers = {name: _handler(name) for name in (
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


# ---- One pair of functions for each codec that is built in ----

# Static methods, because classes take them as they are: `_buffer_decode = codecs.utf_8_decode`.


def _encoder(name):
    def encode(str, errors=None, /):
        return _codec_text.encode(name, str, errors), len(str)
    return staticmethod(encode)


def _decoder(name):
    def decode(data, errors=None, final=False, /):
        text, used, state = _codec_text.decode(name, data, errors, final, 0)
        return text, used
    return staticmethod(decode)


def _whole_decoder(name):
    def decode(data, errors=None, /):
        text, used, state = _codec_text.decode(name, data, errors, True, 0)
        return text, used
    return staticmethod(decode)


ascii_encode, ascii_decode = _encoder("ascii"), _whole_decoder("ascii")
latin_1_encode, latin_1_decode = _encoder("latin-1"), _whole_decoder("latin-1")
utf_8_encode, utf_8_decode = _encoder("utf-8"), _decoder("utf-8")
utf_16_le_encode, utf_16_le_decode = _encoder("utf-16-le"), _decoder("utf-16-le")
utf_16_be_encode, utf_16_be_decode = _encoder("utf-16-be"), _decoder("utf-16-be")
utf_32_le_encode, utf_32_le_decode = _encoder("utf-32-le"), _decoder("utf-32-le")
utf_32_be_encode, utf_32_be_decode = _encoder("utf-32-be"), _decoder("utf-32-be")
raw_unicode_escape_encode = _encoder("raw-unicode-escape")
unicode_escape_encode = _encoder("unicode-escape")


def _escape_decoder(name):
    def decode(data, errors=None, final=True, /):
        if isinstance(data, str):
            data = data.encode()
        text, used, state = _codec_text.decode(name, data, errors, final, 0)
        return text, used
    return staticmethod(decode)


unicode_escape_decode = _escape_decoder("unicode-escape")
raw_unicode_escape_decode = _escape_decoder("raw-unicode-escape")


def _ordered_pair(name):
    """The functions of UTF-16 or UTF-32: byteorder is 0 (a mark tells, or is written), -1 or 1."""
    names = {0: name, -1: name + "-le", 1: name + "-be"}

    def encode(str, errors=None, byteorder=0, /):
        return _codec_text.encode(names[(byteorder > 0) - (byteorder < 0)], str, errors), len(str)

    def decode(data, errors=None, final=False, /):
        text, used, state = _codec_text.decode(name, data, errors, final, 0)
        return text, used

    def ex_decode(data, errors=None, byteorder=0, final=False, /):
        unit = len("\0".encode(names[-1]))
        if byteorder == 0:
            mark = bytes(data[:unit])
            byteorder = {"\ufeff".encode(names[-1]): -1, "\ufeff".encode(names[1]): 1}.get(mark, 0)
            text, used, state = _codec_text.decode(name, data, errors, final, 0)
        else:
            text, used, state = _codec_text.decode(names[byteorder], data, errors, final, 0)
        return text, used, byteorder

    return staticmethod(encode), staticmethod(decode), staticmethod(ex_decode)


utf_16_encode, utf_16_decode, utf_16_ex_decode = _ordered_pair("utf-16")
utf_32_encode, utf_32_decode, utf_32_ex_decode = _ordered_pair("utf-32")


# ---- UTF-7 (RFC 2152) ----

_base64_digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_base64_values = {digit: value for value, digit in enumerate(_base64_digits)}
_utf_7_plain = frozenset(_base64_digits + b"'(),-.:? \t\n\r!\"#$%&*;<=>@[]^_`{|}") - frozenset(b"+")


def _utf_7_shifted(units):
    """UTF-16 code units as base64 without padding."""
    bits, held = 0, 0
    result = bytearray()
    for unit in units:
        bits, held = bits + 16, held << 16 | unit
        while bits >= 6:
            bits -= 6
            result.append(_base64_digits[held >> bits & 63])
        held &= (1 << bits) - 1
    if bits:
        result.append(_base64_digits[held << 6 - bits & 63])
    return result


def _utf_16_units(code):
    if code < 0x10000:
        return (code,)
    return 0xd800 + (code - 0x10000 >> 10), 0xdc00 + (code - 0x10000 & 0x3ff)


@staticmethod
def utf_7_encode(str, errors=None, /):
    """UTF-7, and how many characters there were."""
    if not isinstance(str, _str):
        raise TypeError(f"utf_7_encode() argument 1 must be str, not {_type_name(str)}")
    result = bytearray()
    units = []
    for code in map(ord, str):
        if code not in _utf_7_plain and (units or code != 0x2b):
            if not units:
                result += b"+"
            units += _utf_16_units(code)
            continue
        if units:
            result += _utf_7_shifted(units)
            units = []
            if code in _base64_values or code == 0x2d:
                result += b"-"
        result += b"+-" if code == 0x2b else bytes((code,))
    if units:
        result += _utf_7_shifted(units) + b"-"
    return bytes(result), len(str)


class _Utf7Decoding:
    """Bytes on their way to text. A shifted part, from + to what is no digit of base64, is decoded as a whole or not at all."""

    def __init__(self, data, errors):
        self.data, self.errors = data, errors
        self.at = 0
        self.result = []

    def problem(self, start, end, reason):
        error = UnicodeDecodeError("utf7", self.data, start, end, reason)
        replacement, at = lookup_error(self.errors or "strict")(error)
        if at < 0:
            at += len(self.data)
        if not 0 <= at <= len(self.data):
            raise IndexError(f"position {at} from error handler out of bounds")
        self.result.append(replacement)
        self.at = at

    def shifted(self, final):
        """The part behind a +; False: it may go on in what follows."""
        data, start = self.data, self.at
        held = bits = 0
        surrogate = ""
        at = start + 1
        part = []
        while at < len(data) and data[at] in _base64_values:
            held, bits, at = held << 6 | _base64_values[data[at]], bits + 6, at + 1
            if bits < 16:
                continue
            bits -= 16
            unit, held = chr(held >> bits), held & (1 << bits) - 1
            if surrogate and "\udc00" <= unit <= "\udfff":
                part.append(chr(0x10000 + (ord(surrogate) - 0xd800 << 10) + ord(unit) - 0xdc00))
                surrogate = ""
                continue
            part.append(surrogate)
            surrogate = unit if "\ud800" <= unit <= "\udbff" else ""
            part.append("" if surrogate else unit)
        self.at = at
        ended = at < len(data)
        if not ended and not final:
            self.at = start
            return False
        self.result += part
        if not ended:
            if surrogate or bits >= 6 or held:
                self.problem(start, at, "unterminated shift sequence")
        elif bits >= 6:
            self.problem(start, at + 1, "partial character in shift sequence")
        elif held:
            self.problem(start, at + 1, "non-zero padding bits in shift sequence")
        else:
            self.result.append(surrogate if data[at] < 0x80 and data[at] != 0x2b else "")
            self.at += data[at] == 0x2d
        return True

    def run(self, final):
        data = self.data
        while self.at < len(data):
            code = data[self.at]
            following = data[self.at + 1:self.at + 2]
            if code >= 0x80:
                self.problem(self.at, self.at + 1, "unexpected special character")
            elif code != 0x2b:
                self.result.append(chr(code))
                self.at += 1
            elif following == b"-":
                self.result.append("+")
                self.at += 2
            elif following and following[0] not in _base64_values:
                self.problem(self.at, self.at + 2, "ill-formed sequence")
            elif not self.shifted(final):
                break
        return "".join(self.result), self.at


@staticmethod
def utf_7_decode(data, errors=None, final=False, /):
    """Text, and how many bytes were used."""
    return _Utf7Decoding(bytes(memoryview(data)), errors).run(final)


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


@staticmethod
def readbuffer_encode(data, errors=None, /):
    """The bytes of a str or of an object with a buffer, and how many."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


# ---- Codecs by tables ----

@staticmethod
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
