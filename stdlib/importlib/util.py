"""Functions about modules, their files and their specs."""

import _imp
import os
import re
import sys
import types

from importlib.machinery import BuiltinImporter, ModuleSpec, PathFinder, SourceFileLoader

_RAW_MAGIC_NUMBER = 3495 | 0x0a0d0000  # of the bytecode of the language version that the program was written in
MAGIC_NUMBER = _RAW_MAGIC_NUMBER.to_bytes(4, 'little')
_CACHE = '__pycache__'


# ---- Names of files ----

def source_hash(source_bytes):
    """The hash of source_bytes as .pyc files that are checked by hash have it."""
    return _imp.source_hash(_RAW_MAGIC_NUMBER, source_bytes)


def cache_from_source(path, debug_override=None, *, optimization=None):
    """The path of the .pyc file for a .py file, neither of which need exist."""
    if debug_override is not None:
        if optimization is not None:
            raise TypeError('debug_override or optimization must be set to None')
        optimization = '' if debug_override else 1
    head, tail = os.path.split(os.fspath(path))
    base, dot, rest = tail.rpartition('.')
    level = str(sys.flags.optimize or '' if optimization is None else optimization)
    if level and not level.isalnum():
        raise ValueError(f'{level!r} is not alphanumeric')
    name = f'{base or rest}{dot}{sys.implementation.cache_tag}' + (f'.opt-{level}' if level else '') + '.pyc'
    if sys.pycache_prefix is None:
        return os.path.join(head, _CACHE, name)
    return os.path.join(sys.pycache_prefix, os.path.abspath(head).lstrip('/'), name)


def source_from_cache(path):
    """The path of the .py file for a .pyc file, neither of which need exist."""
    path = os.fspath(path)
    head, name = os.path.split(path)
    prefix = sys.pycache_prefix
    if prefix is not None and head.startswith(prefix.rstrip('/') + '/'):
        head = head[len(prefix.rstrip('/')):]
    else:
        head, cache = os.path.split(head)
        if cache != _CACHE:
            raise ValueError(f'{_CACHE} not bottom-level directory in {path!r}')
    dots = name.count('.')
    if dots not in (2, 3):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    if dots == 3:
        level = name.rsplit('.', 2)[-2]
        if not level.startswith('opt-'):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not level[4:].isalnum():
            raise ValueError(f'optimization level {level!r} is not an alphanumeric value')
    return os.path.join(head, name.partition('.')[0] + '.py')


_CODING = re.compile(rb'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)')


def decode_source(source_bytes):
    """The text of a source file, its line ends made \\n."""
    data = bytes(source_bytes)
    encoding = 'utf-8'
    if data.startswith(b'\xef\xbb\xbf'):
        data = data[3:]
    else:
        for line in data.splitlines()[:2]:
            found = _CODING.match(line)
            if found:
                encoding = found[1].decode()
                break
            if line.strip(b' \t\f') and not line.lstrip(b' \t\f').startswith(b'#'):
                break
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        raise SyntaxError('invalid or missing encoding declaration') from None
    if text.endswith('\r'):  # might be half of a line's end; as CPython, which waits for the other half
        text = text[:-1]
    return text.replace('\r\n', '\n').replace('\r', '\n')


# ---- Specs ----

def resolve_name(name, package):
    """The absolute name for a relative one."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    rest = name.lstrip('.')
    parts = package.rsplit('.', len(name) - len(rest) - 1)
    if len(parts) < len(name) - len(rest):
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{rest}' if rest else parts[0]


def _with_loader(spec):
    if spec.loader is None and spec.origin == 'built-in':
        spec.loader = BuiltinImporter
    elif spec.loader is None and spec.has_location:
        spec.loader = SourceFileLoader(spec.name, spec.origin)
    return spec


def _find_spec(name, path=None, target=None):
    for finder in sys.meta_path:
        spec = finder.find_spec(name, path, target)
        if spec is not None:
            return spec
    compiled = _imp._find_compiled(name)
    if compiled is not None:
        file, is_package = compiled
        spec = ModuleSpec(name, SourceFileLoader(name, file), origin=file, is_package=is_package)
        if is_package:
            spec.submodule_search_locations.append(os.path.dirname(file))
        return spec
    return BuiltinImporter.find_spec(name) or PathFinder.find_spec(name, path, target)


def find_spec(name, package=None):
    """The spec of a module, which is not imported, but its parents are; None: there is no such module."""
    fullname = resolve_name(name, package)
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return _with_loader(spec)
    parent = fullname.rpartition('.')[0]
    if not parent:
        return _find_spec(fullname)
    __import__(parent)
    try:
        path = sys.modules[parent].__path__
    except AttributeError as e:
        raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying to find {fullname!r}', name=fullname) from e
    return _find_spec(fullname, path)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for what the loader tells of."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if hasattr(loader, 'get_filename'):
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None and hasattr(loader, 'is_package'):
        try:
            is_package = loader.is_package(name)
        except ImportError:
            is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


_ANY = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_ANY):
    """A spec for a file; None: it is no module's."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith('.py'):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    if submodule_search_locations is not _ANY:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, 'is_package') and loader.is_package(name):
        spec.submodule_search_locations = []
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(os.path.dirname(location))
    return spec


def module_from_spec(spec):
    """A module for a spec, which has not run."""
    module = spec.loader.create_module(spec) if hasattr(spec.loader, 'create_module') else None
    if module is None:
        module = types.ModuleType(spec.name)
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module
