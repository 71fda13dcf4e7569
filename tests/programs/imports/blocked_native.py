"""A module of the library imported again while its native half is blocked works all the same."""
import bisect
import collections
import functools
import importlib
import operator
import sys

for name, half, use in (('operator', '_operator', lambda m: (m.add(2, 3), m.itemgetter(1)([4, 5]))),
                        ('bisect', '_bisect', lambda m: m.bisect([1, 2, 4], 3)),
                        ('functools', '_functools', lambda m: m.reduce(max, [3, 9, 4])),
                        ('collections', '_collections', lambda m: m.Counter('abca').most_common(1))):
    before = sys.modules.pop(name, None)
    native = sys.modules.get(half)
    sys.modules[half] = None
    try:
        module = importlib.import_module(name)
        print(name, use(module))
    except ImportError as error:
        print(name, error)
    finally:
        del sys.modules[half]
        if native is not None:
            sys.modules[half] = native
    print(name, use(importlib.import_module(name)))
    try:
        sys.modules[half] = None
        importlib.import_module(half)
    except ImportError as error:
        print(error)
    finally:
        sys.modules[half] = native
