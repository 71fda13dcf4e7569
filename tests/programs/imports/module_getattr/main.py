# PEP 562: __getattr__ and __dir__ of modules
import lazy

print(lazy.real, lazy.computed)
from lazy import imported_lazily

print(imported_lazily)
try:
    lazy.missing
except AttributeError as e:
    print(e)
try:
    from lazy import missing
except ImportError as e:
    print(str(e).split(" (")[0])
print(dir(lazy))
print(hasattr(lazy, "anything"), getattr(lazy, "missing", "default"))
