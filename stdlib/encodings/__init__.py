"""Codecs by name: those that are built in, and the modules of this package."""

import codecs
import _codec_text
import _codecs
import sys
from . import aliases


class CodecRegistryError(LookupError, SystemError):
    """A module of this package does not say how it encodes."""


def normalize_encoding(encoding):
    """The name with one underscore for every run of characters that are no letters, digits or dots."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    words = [""]
    for c in encoding:
        if c.isalnum() or c == ".":
            if c.isascii():
                words[-1] += c
        elif words[-1]:
            words.append("")
    return "_".join(word for word in words if word)


def _builtin_codec(name):
    """The CodecInfo of a codec that is built in."""
    has_mark = name in ("utf-8-sig", "utf-16", "utf-32")

    def encode(input, errors="strict"):
        return _codec_text.encode(name, input, errors), len(input)

    def decode(input, errors="strict"):
        text, used, state = _codec_text.decode(name, input, errors, True, 0)
        return text, used

    def decode_part(input, errors="strict"):
        text, used, state = _codec_text.decode(name, input, errors, False, 0)
        return text, used

    class IncrementalEncoder(codecs.IncrementalEncoder):
        _is_started = False

        def encode(self, input, final=False):
            target = name
            if has_mark and self._is_started:
                target = "utf-8" if name == "utf-8-sig" else f"{name}-{'le' if sys.byteorder == 'little' else 'be'}"
            result = _codec_text.encode(target, input, self.errors)
            self._is_started = self._is_started or bool(input) or name != "utf-8-sig"
            return result

        def reset(self):
            codecs.IncrementalEncoder.reset(self)
            self._is_started = False

        def getstate(self):
            return 0 if self._is_started or not has_mark else 2

        def setstate(self, state):
            self._is_started = not state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        _state = 0

        def _buffer_decode(self, input, errors, final):
            text, used, self._state = _codec_text.decode(name, input, errors, final, self._state)
            return text, used

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self._state = 0

    class StreamWriter(codecs.StreamWriter):
        _encoder = None

        def encode(self, input, errors="strict"):
            if self._encoder is None:
                self._encoder = IncrementalEncoder(errors)
            return self._encoder.encode(input), len(input)

        def reset(self):
            codecs.StreamWriter.reset(self)
            self._encoder = None

    class StreamReader(codecs.StreamReader):
        _state = 0

        def decode(self, input, errors="strict"):
            text, used, self._state = _codec_text.decode(name, input, errors, False, self._state)
            return text, used

        def reset(self):
            codecs.StreamReader.reset(self)
            self._state = 0

    return codecs.CodecInfo(encode, decode, streamreader=StreamReader, streamwriter=StreamWriter,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder, name=name)


def _module(name):
    """The module of this package that has this codec, if it is part of the program."""
    if name == "rot_13":
        from . import rot_13
        return rot_13
    if name == "punycode":
        from . import punycode
        return punycode
    try:
        __import__("encodings." + name)
    except ImportError:
        return None
    return sys.modules["encodings." + name]


def search_function(encoding):
    """What codecs.lookup asks first."""
    name = _codec_text.find(encoding)
    if name is not None:
        return _builtin_codec(name)
    normal = normalize_encoding(encoding)
    module = _module(aliases.aliases.get(normal, normal))
    getregentry = getattr(module, "getregentry", None)
    return None if getregentry is None else getregentry()


codecs.register(search_function)
