# `from package import *` imports the submodules that __all__ names.
from listed import *
from grown import *
import sys

print(alpha.value, beta)
print(first.value, second.value, third.value, fourth.value)
print("listed.gamma" in sys.modules, "gamma" in globals())
try:
    from flat import *
except AttributeError as e:
    print(e)
print(present.value)
print(sorted(name for name in sys.modules if name.partition(".")[0] in ("listed", "grown", "flat")))
