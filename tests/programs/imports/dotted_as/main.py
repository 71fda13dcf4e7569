# import a.b.c binds a; import a.b.c as d binds the last.
import sys

import a.b.c as d
print(d.name, "a" in globals())
import a.b as e, a
print(e.__name__, a.__name__, e.c is d)
import a.b.c
print(a.b.c is d)
import a.late
print(a.late.name, e.c.name)
from a import b as f, late as g
print(f is e, g is a.late)


def local():
    import a.b.c
    import a.b.c as inner
    from a.b import c as third
    return sorted(locals()), inner is third


print(local())
del sys.modules["a.b.c"], a.b.c
try:
    import a.b.c as gone
    print("imported anew", gone is d, gone.name)
except ImportError as error:
    print(error)
a.b = 5
try:
    import a.b.c as odd
    print(odd)
except (ImportError, AttributeError) as error:
    print(type(error).__name__, error)
try:
    import a.b.c.nothing
except ImportError as error:
    print(type(error).__name__, error, error.name)
try:
    import sys.path
except ImportError as error:
    print(type(error).__name__, error, error.name)


class Body:
    import a.late as late
    from a import late as other
    print(late is other, sorted(name for name in vars() if not name.startswith("_")))
