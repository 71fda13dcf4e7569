"""The lines of source files, each file being read once. One that is not found is looked for along sys.path."""

import functools
import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By name of the file: (size, mtime, lines, full name), or a tuple of one function that gives the source.
cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """The line of that number, from 1, with its end; '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file, with their ends; [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forgets the file, or all files, whose size or time of change is another now. Nothing does so by itself."""
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:  # not read, or not from a file
            continue
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if (entry[0], entry[1]) != (stat.st_size, stat.st_mtime):
            cache.pop(name, None)


def _is_pseudo(filename):
    return not filename or filename.startswith('<') and filename.endswith('>')


def _find(filename):
    """The file as it is named, or in a folder of sys.path: (full name, stat), or None."""
    import os
    names = [filename]
    if not os.path.isabs(filename):
        names += [os.path.join(folder, filename) for folder in sys.path if isinstance(folder, str)]
    for name in names:
        try:
            return name, os.stat(name)
        except (OSError, ValueError):
            pass
    return None


def _encoding(head):
    """What a comment in the first two lines, or a byte order mark, says (PEP 263)."""
    if head.startswith(b'\xef\xbb\xbf'):
        return 'utf-8-sig'
    for line in head.split(b'\n')[:2]:
        text = line.lstrip(b' \t\f')
        if text and not text.startswith((b'#', b'\r')):
            break
        _, found, rest = text.partition(b'coding')
        if found and rest[:1] in (b':', b'='):
            name = rest[1:].lstrip(b' \t')
            end = 0
            while end < len(name) and (name[end:end + 1].isalnum() or name[end:end + 1] in b'-_.'):
                end += 1
            if end:
                return name[:end].decode('ascii')
    return 'utf-8'


def _read_lines(path):
    with open(path, 'rb') as file:
        data = file.read()
    text = data.decode(_encoding(data[:400])).replace('\r\n', '\n').replace('\r', '\n')
    lines = text.split('\n')
    if not lines[-1]:
        lines.pop()
    return [line + '\n' for line in lines]


def _lines_of_source(source):
    return [line + '\n' for line in source.splitlines()]


def updatecache(filename, module_globals=None):
    """Reads the file anew and gives its lines; [] if it cannot be read, and then nothing is kept."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        cache.pop(filename, None)
    if _is_pseudo(filename):
        return []
    found = _find(filename)
    if found is None:
        if not lazycache(filename, module_globals):
            return []
        try:
            source = cache[filename][0]()
        except (ImportError, OSError):
            return []
        if source is None:
            return []
        lines = _lines_of_source(source)
        cache[filename] = (len(source), None, lines, filename)
        return lines
    path, stat = found
    try:
        lines = _read_lines(path)
    except (OSError, UnicodeDecodeError, LookupError, SyntaxError):
        return []
    cache[filename] = stat.st_size, stat.st_mtime, lines, path
    return lines


def lazycache(filename, module_globals):
    """Remembers how the module whose globals these are gives its source, for getlines() to ask it. False if it cannot,
    or if the file has been read."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _is_pseudo(filename) or not module_globals or '__name__' not in module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals['__name__']
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if loader is None and module_globals.get('__file__'):  # a compiled module: its source may be there
        cache[filename] = (functools.partial(_source_of, module_globals['__file__']),)
        return True
    if not name or not get_source:
        return False
    cache[filename] = (functools.partial(get_source, name),)
    return True


def _source_of(path):
    return ''.join(_read_lines(path))
