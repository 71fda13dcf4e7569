"""Importing modules by name.

All modules of a program are compiled into it: one whose name is put together at run time is found if the program
imports it somewhere, too.
"""
__all__ = ['__import__', 'import_module', 'invalidate_caches']

import sys

__import__ = __import__


def invalidate_caches():
    """Nothing to forget: the modules of a program do not change."""


def _resolve(name, package):
    level = len(name) - len(name.lstrip('.'))
    if not package:
        raise TypeError("the 'package' argument is required to perform a relative import "
                        f"for {name!r}")
    if not isinstance(package, str):
        raise TypeError('__package__ not set to a string')
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    rest = name[level:]
    return f'{parts[0]}.{rest}' if rest else parts[0]


def import_module(name, package=None):
    """The module `name`, imported if need be. A name with leading dots starts from `package`."""
    if name.startswith('.'):
        name = _resolve(name, package)
    __import__(name)
    return sys.modules[name]
