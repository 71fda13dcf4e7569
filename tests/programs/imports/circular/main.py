# circular imports that work and that do not
import first

print(first.value, first.second.value)
try:
    import left
except ImportError as e:
    print(type(e).__name__, str(e).split(" (/")[0].split(" (most")[0])
import sys

print("left" in sys.modules, "right" in sys.modules)
try:
    import early
except AttributeError as e:
    print(e)
