# import forms, run-once, module attributes
import helper
import helper as again
from helper import value, double as twice
import pack.sub
import pack.sub as sub
from pack import sub as from_sub, NAME
from pack.sub import deep

print(helper is again, value, twice(4), helper.counter)
print(pack.sub is sub is from_sub, NAME, deep())
print(helper.__name__, pack.__name__, pack.sub.__name__, __name__)
print(helper.__package__ == "", pack.__package__, pack.sub.__package__, __package__)
print(helper.__doc__, pack.__doc__, type(helper))
print(type(pack.__path__), len(pack.__path__), hasattr(helper, "__path__"))
print(helper.__file__.endswith("helper.py"), pack.__file__.endswith("__init__.py"))
print(helper.__spec__.name, pack.sub.__spec__.name, pack.sub.__spec__.parent, __spec__)
import sys

print(sys.modules["helper"] is helper, sys.modules["pack.sub"] is pack.sub, sys.modules["__main__"].__name__)
helper.counter += 1
from helper import counter

print(counter, helper.read_counter())
helper.added = 5
print(helper.added, helper.read_added())
del helper.added
try:
    helper.added
except AttributeError as e:
    print(e)
try:
    helper.read_added()
except NameError as e:
    print(e)
print(sorted([n for n in dir(helper) if not n.startswith("__")]))
print([n for n in vars(pack) if not n.startswith("__")])
