# a module that replaces itself in sys.modules
import chameleon

print(type(chameleon).__name__, chameleon.color, chameleon.undefined)
import sys

print(sys.modules["chameleon"] is chameleon)
Module = type(sys)
made = Module("made", "doc of made")
made.x = 1
sys.modules["made"] = made
import made as imported
from made import x

print(imported.x, x, imported.__doc__, imported.__name__, made)
for bad in (lambda: Module(), lambda: Module(5)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(Module("n").__dict__)
del made.x
try:
    made.x
except AttributeError as e:
    print(e)
