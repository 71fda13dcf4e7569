"""__warningregistry__, warn_explicit, showwarning and formatwarning."""
import warnings
import sys
import io

warnings.simplefilter("default")
lines = []


def showwarning(message, category, filename, lineno, file=None, line=None):
    lines.append((str(message), category.__name__, filename.rpartition("/")[2], lineno, file, line))


original = warnings.showwarning
warnings.showwarning = showwarning


def flush():
    for line in lines:
        print("  ", line)
    lines.clear()


def f():
    warnings.warn("repeated")


for i in range(3):
    f()
flush()
key = ("repeated", UserWarning, 24)
print(sorted(map(str, __warningregistry__)), key in __warningregistry__)
del __warningregistry__[key]
f()
flush()
__warningregistry__.clear()
f()
f()
flush()
warnings.simplefilter("default")
f()
flush()
del __warningregistry__
f()
flush()
registry = {}
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 7, registry=registry)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 7, registry=registry)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 8, registry=registry)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 8)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 8)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 8, registry=None)
warnings.warn_explicit("no module", UserWarning, "some/file.py", 8, module=None, registry=registry)
flush()
print({k: v for k, v in registry.items() if k != "version"}, type(registry["version"]).__name__)
for args in (("x", UserWarning, 5, 7), ("x", UserWarning, "f", "7"), ("x", UserWarning, "f", 7, "m", 5), ("x", 5, "f", 7), ("x", UserWarning, "f"),
             ("x", UserWarning, "f", 7, "m", {}, 5)):
    try:
        warnings.warn_explicit(*args)
    except Exception as e:
        print(type(e).__name__, e)
flush()
warnings.simplefilter("once")
warnings.warn("once only", RuntimeWarning)
warnings.warn("once only", RuntimeWarning)
g = lambda: warnings.warn("once only", RuntimeWarning)
g()
flush()
warnings.simplefilter("module")
for i in range(2):
    warnings.warn("per module")
    warnings.warn("per module")
flush()
print(warnings.formatwarning("text", UserWarning, "nofile.py", 3, "  the line  \n"), end="")
print(warnings.formatwarning("text", UserWarning, "nofile.py", 3, ""), end="")
print(warnings.formatwarning(UserWarning("instance"), UserWarning, "nofile.py", 3), end="")
warnings.formatwarning = lambda *args: "FORMATTED " + repr(args[:1] + args[2:]) + "\n"
warnings.showwarning = original
warnings.simplefilter("always")
err, sys.stderr = sys.stderr, io.StringIO()
warnings.warn_explicit("through format", UserWarning, "f.py", 1)
text = sys.stderr.getvalue()
sys.stderr = None
warnings.warn("nowhere")
sys.stderr = err
print(text, end="")
warnings._showwarnmsg = 5
try:
    warnings.warn("bad")
except TypeError as e:
    print(e)
m = warnings.WarningMessage("m", UserWarning, "file", 3)
print(m, m.message, m.source, m._category_name)


class Meta(type):
    pass


print(issubclass(DeprecationWarning, Warning), BytesWarning.__mro__, EncodingWarning.__base__)
