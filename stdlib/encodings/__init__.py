"""Codecs by name: those that are built in, and the modules of this package."""

import codecs
import _codec_text
import sys
from . import aliases

_cache = {}


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


def _table_module(name):
    """The module of a codec that is built in and has a table: as those of the library, which krait need not compile."""
    module = type(sys)(f"{__name__}.{name.replace('-', '_')}")

    class Codec(codecs.Codec):
        def encode(self, input, errors="strict"):
            return _codec_text.encode(name, input, errors), len(input)

        def decode(self, input, errors="strict"):
            text, used, state = _codec_text.decode(name, input, errors, True, 0)
            return text, used

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return _codec_text.encode(name, input, self.errors)

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            text, used, state = _codec_text.decode(name, input, self.errors, True, 0)
            return text

    class StreamWriter(Codec, codecs.StreamWriter):
        pass

    class StreamReader(Codec, codecs.StreamReader):
        pass

    def getregentry():
        return codecs.CodecInfo(Codec().encode, Codec().decode, streamreader=StreamReader, streamwriter=StreamWriter,
                                incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder, name=name)

    for part in Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader, getregentry:
        part.__module__, part.__qualname__ = module.__name__, part.__name__
        setattr(module, part.__name__, part)
    sys.modules[module.__name__] = module
    setattr(sys.modules[__name__], module.__name__.rpartition(".")[2], module)
    return module


def _module(name):
    """The module of this package for an encoding's normalized name, or None."""
    whole = f"{__name__}.{name}"
    try:
        __import__(whole)
    except ImportError:
        pass
    else:
        return sys.modules[whole]
    builtin = _codec_text.find(name)
    return None if builtin is None else _table_module(builtin)


def _info_check(info, module):
    """What a module's getregentry() gave, as a CodecInfo."""
    if isinstance(info, codecs.CodecInfo):
        return info
    if not 4 <= len(info) <= 7:
        raise CodecRegistryError(f'module "{module.__name__}" ({module.__file__}) failed to register')
    for i, part in enumerate(info[:6]):
        if not callable(part) and (i < 2 or part is not None):
            raise CodecRegistryError(f'incompatible codecs in module "{module.__name__}" ({module.__file__})')
    info = tuple(info) + (None,) * (7 - len(info))
    return codecs.CodecInfo(*info[:6], info[6] or module.__name__.partition(".")[2])


def _search(encoding):
    """The CodecInfo for a name, or None. The driver's computed_imports.def says which modules may be found here."""
    normal = normalize_encoding(encoding)
    alias = aliases.aliases.get(normal) or aliases.aliases.get(normal.replace(".", "_"))
    for name in (alias, normal):
        module = _module(name) if name and "." not in name else None
        if module is not None:
            break
    getregentry = getattr(module, "getregentry", None)
    if getregentry is None:
        return None
    info = _info_check(getregentry(), module)
    for other in getattr(module, "getaliases", tuple)():
        aliases.aliases.setdefault(other, module.__name__.rpartition(".")[2])
    return info


def search_function(encoding):
    """What codecs.lookup asks first."""
    if encoding not in _cache:
        _cache[encoding] = _search(encoding)
    return _cache[encoding]


codecs.register(search_function)
