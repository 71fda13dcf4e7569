"""Value patterns: dotted names, enums, class attributes, modules, descriptors, NaN."""
import enum, math, sys
class Color(enum.Enum):
    RED = 1
    GREEN = "g"
class F(enum.Flag):
    A = 1
    B = 2
class NS:
    zero = 0
    nan = float("nan")
    class Inner:
        one = 1
    @property
    def prop(self): return "dynamic"
ns = NS()
def f(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case F.A: return "A"
        case F.A | F.B: return "never for AB"
        case NS.zero: return "zero"
        case NS.nan: return "nan"
        case NS.Inner.one: return "one"
        case ns.prop: return "prop"
        case math.pi: return "pi"
        case sys.maxsize: return "max"
    return "none"
for x in (Color.RED, Color.GREEN, 1, "g", F.A, F.B, F.A | F.B, 0, False, 0.0, NS.nan, float("nan"), True, "dynamic", math.pi, sys.maxsize, None):
    print(x, f(x))
try:
    match 1:
        case NS.missing: pass
except AttributeError as e: print(e)
try:
    match 1:
        case undefined.x: pass
except NameError as e: print(e)
