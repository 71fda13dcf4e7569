# sys.breakpointhook and PYTHONBREAKPOINT: names that can be imported, that cannot, and 0.
import os, sys, warnings
warnings.simplefilter("always")
for name in ["0", "int", "os.path.basename", ".", "..", ".foo", "foo.", "nosuch", "nosuch.x", "os.nosuch", "/./", "..foo.bar"]:
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try:
            print(name, repr(breakpoint("7")), [str(x.message) for x in w], [x.category.__name__ for x in w])
        except Exception as e:
            print(name, type(e).__name__, e)
os.environ["PYTHONBREAKPOINT"] = "dict"
print(breakpoint([(1, 2)], a=3), sys.breakpointhook is sys.__breakpointhook__)
try:
    breakpoint(1, 2, 3)
except TypeError as e:
    print(e)
