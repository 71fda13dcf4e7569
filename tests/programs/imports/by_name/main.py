# Modules that are imported through calls with literal names.
import importlib
import sys


def attempt(function, *args, **kwargs):
    try:
        print("result", function(*args, **kwargs).__name__)
    except (ImportError, TypeError, ValueError) as e:
        print(type(e).__name__, e, getattr(e, "name", None))


one = importlib.import_module("pack.one")
print(one.__name__, one.value, "pack.two" in sys.modules)
two = importlib.import_module(".two", "pack")
print(two.__name__, two.value)
print(two is importlib.import_module("..two", package="pack.inner"))
deep = importlib.import_module("..inner.deep", "pack.inner")
print(deep.__name__, deep.sibling.__name__)

top = __import__("pack.three")
print(top.__name__, top.three.value)
leaf = __import__("pack.four", fromlist=["value"])
print(leaf.__name__, leaf.value)
items = __import__("pack", globals(), locals(), ["five", "six"], 0)
print(items.__name__, items.five.value, items.six.value)
print(__import__("pack", fromlist=("seven",)).seven.value)

from importlib import import_module as load_module

import_module = importlib.import_module
print(import_module("pack.eight").value)
print(load_module("pack.eight") is sys.modules["pack.eight"])

attempt(importlib.import_module, "absent")
attempt(importlib.import_module, "pack.absent")
attempt(importlib.import_module, "pack.one.absent")
attempt(importlib.import_module, ".one")
attempt(importlib.import_module, ".one", "")
attempt(importlib.import_module, "...one", "pack")
attempt(importlib.import_module, ".absent", "pack")
attempt(importlib.import_module, "", None)
attempt(__import__, "absent.part")
attempt(__import__, "")
attempt(__import__, "pack", fromlist=[1])
attempt(__import__, "pack", None, None, (), -1)
attempt(__import__, "pack", fromlist=["absent"])
importlib.invalidate_caches()
print(importlib.__import__("pack").__name__, importlib.__name__)
