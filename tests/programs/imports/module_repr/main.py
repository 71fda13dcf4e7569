import sys
import mod
import pkg

print(repr(sys), str(sys))
print(repr(mod).split("'")[1], repr(mod).endswith("mod.py'>"), repr(pkg).endswith("__init__.py'>"))
print(repr(sys.modules["__main__"]).startswith("<module '__main__' from "))
del mod.__file__
print(repr(type(sys)("bare")))
try:
    sys.__dict__ = {}
except AttributeError as e:
    print(e)
try:
    del sys.nothing
except AttributeError as e:
    print(e)
print(mod.__annotations__, mod.x)
mod.__annotations__["z"] = 1
print(mod.__annotations__)


class M(type(sys)):
    kind = "subclass"

    def __repr__(self):
        return "M!"


m = M("named", "docs")
m.attr = 3
print(m, m.kind, m.attr, m.__name__, m.__doc__, sorted(m.__dict__))
