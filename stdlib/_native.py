"""For krait's own modules in Python: what they take from their native halves.

Programs that test CPython's library import a module again with its native half blocked (None in sys.modules), to get the
half in Python. Here there is none, so such an import gets the native half all the same.
"""

import _imp
import sys


def unblocked(name):
    """The native module of this name, made anew: the one in sys.modules is blocked."""
    return _imp.create_builtin(type(sys.__spec__)(name, None))
