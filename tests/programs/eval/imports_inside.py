# Import statements and __import__ in texts.
import math, collections, functools
exec("import math\nprint(math.sqrt(4))")
exec("import math as m, collections.abc as c\nprint(m.pi > 3, c.Mapping.__name__)")
exec("from math import sin, cos as cosine\nprint(sin(0), cosine(0))")
exec("from math import *\nprint(floor(1.5))", {})
exec("import collections.abc\nprint(collections.OrderedDict is not None)", {})
ns = {}
exec("from functools import reduce\ndef f(): return reduce(lambda a, b: a + b, [1, 2, 3])", ns)
print(ns["f"](), "reduce" in ns)
name = "ma" + "th"
print(__import__(name).floor(2.5), eval("__import__('math')") is math)
for source in "import no_such_module", "from math import no_such_name", "import math.sub", "from no_such import x", "from . import x", "import collections.nothing":
    try:
        exec(source, {"__name__": "top"})
    except ImportError as e:
        print(type(e).__name__, e)
exec("def lazy():\n    import functools\n    return functools.partial(int, base=2)('101')\nprint(lazy())")
exec("class C:\n    from math import pi\n    import math as m\nprint(C.pi == C.m.pi)")
exec("try:\n    import missing_one\nexcept ModuleNotFoundError as e:\n    print(e.name)")
import importlib
print(importlib.import_module("ma" + "th") is math)
try:
    importlib.import_module("no_" + "where")
except ModuleNotFoundError as e:
    print(e)
