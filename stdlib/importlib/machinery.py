"""The machinery of importlib, as far as a compiled program has one: names of files, specs, and the loaders and finders
that tell where modules come from. Nothing is loaded at run time: a loader's module is one of the program's, or there is none.
"""

import _imp
import os
import sys

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
DEBUG_BYTECODE_SUFFIXES = ['.pyc']
OPTIMIZED_BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = _imp.extension_suffixes()

ModuleSpec = type(sys.__spec__)


def all_suffixes():
    """Returns a list of all recognized module suffixes for this process"""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class _Loader:
    def create_module(self, spec):
        """None: the usual module."""
        return None

    def exec_module(self, module):
        """Refuses: a program cannot take in files that it was not compiled with."""
        raise ImportError(f'{module.__name__!r} is not compiled into this program', name=module.__name__)

    def load_module(self, fullname):
        """The program's module of this name."""
        __import__(fullname)
        return sys.modules[fullname]


class _FileLoader(_Loader):
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, name=None):
        """The path of the module's file."""
        if name is None or name == self.name:
            return self.path
        raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)

    def get_data(self, path):
        """The content of a file."""
        with open(path, 'rb') as file:
            return file.read()

    def is_package(self, fullname):
        """Is it the file of a package?"""
        return os.path.basename(self.get_filename(fullname)).rsplit('.', 1)[0] == '__init__' != fullname.rpartition('.')[2]

    def get_resource_reader(self, module):
        """What importlib.resources reads the package's files with."""
        from importlib.readers import FileReader
        return FileReader(self)


class SourceFileLoader(_FileLoader):
    """Tells of a module whose source is a file."""

    def get_source(self, fullname):
        """The module's source."""
        from importlib.util import decode_source
        path = self.get_filename(fullname)
        try:
            return decode_source(self.get_data(path))
        except OSError as exc:
            raise ImportError('source not available through get_data()', name=fullname) from exc

    def path_stats(self, path):
        """When the file was changed, and its size."""
        status = os.stat(path)
        return {'mtime': status.st_mtime, 'size': status.st_size}


class SourcelessFileLoader(_FileLoader):
    """Tells of a module that is bytecode only."""

    def get_source(self, fullname):
        """None: there is no source."""
        return None


class ExtensionFileLoader(_FileLoader):
    """Tells of a module that is a shared library."""

    def get_source(self, fullname):
        """None: there is no source."""
        return None


class NamespaceLoader(_Loader):
    """Tells of a package without a file."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        """True."""
        return True

    def get_source(self, fullname):
        """Nothing: a text without a statement."""
        return ''


class _ClassLoader(_Loader):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """None: not found."""
        return None

    @classmethod
    def is_package(cls, fullname):
        """False."""
        return False

    @classmethod
    def get_source(cls, fullname):
        """None: there is no source."""
        return None


class BuiltinImporter(_ClassLoader):
    """Tells of the modules that are written in C."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of a builtin module; or None."""
        if _imp.is_builtin(fullname):
            return ModuleSpec(fullname, cls, origin='built-in')
        return None


class FrozenImporter(_ClassLoader):
    """Tells of frozen modules, which there are none."""


class WindowsRegistryFinder(_ClassLoader):
    """Finds nothing on this system."""


class PathFinder(_ClassLoader):
    """Finds modules in the folders of sys.path, or those of a package."""

    @classmethod
    def invalidate_caches(cls):
        """Nothing to forget."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of a module that one of the folders has; or None."""
        for folder in sys.path if path is None else path:
            spec = FileFinder(folder).find_spec(fullname, target)
            if spec is not None:
                return spec
        return None


class FileFinder:
    """Finds modules in a folder."""

    def __init__(self, path, *loader_details):
        self.path = os.path.abspath(path) if path else os.getcwd()

    def invalidate_caches(self):
        """Nothing to forget."""

    def find_spec(self, fullname, target=None):
        """The spec of a module in this folder; or None."""
        base = os.path.join(self.path, fullname.rpartition('.')[2])
        package = os.path.join(base, '__init__.py')
        for path in (package, base + '.py'):
            if os.path.isfile(path):
                spec = ModuleSpec(fullname, SourceFileLoader(fullname, path), origin=path, is_package=path == package)
                if path == package:
                    spec.submodule_search_locations.append(base)
                return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            if not os.path.isdir(path):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'


if not sys.path_hooks:
    sys.path_hooks.append(FileFinder.path_hook((SourceFileLoader, SOURCE_SUFFIXES)))
