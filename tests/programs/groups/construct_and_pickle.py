"""ExceptionGroup construction, repr, str, equality, copy, subclass __init__, attributes."""
import copy, pickle
g = ExceptionGroup("m", [ValueError(1), TypeError("t")])
print(repr(g), str(g), g.message, g.exceptions, g.args, len(g.exceptions))
print(g == ExceptionGroup("m", [ValueError(1)]), g == g, hash(g) == hash(g))
c = copy.copy(g); print(type(c).__name__, c.message, c.exceptions is g.exceptions, c is g)
class Sub(ExceptionGroup):
    def __init__(self, *a): print("init", a[0]); self.extra = 1
s = Sub("s", [ValueError()])
print(s.extra, s.message, str(s), repr(s))
class New(ExceptionGroup):
    def __new__(cls, errors): return super().__new__(cls, f"{len(errors)} errors", errors)
    def derive(self, excs): return New(excs)
n = New([ValueError(1), KeyError(2), ValueError(3)])
m, r = n.split(ValueError)
print(n, m, r, type(m).__name__, n.args)
class Multi(ExceptionGroup, ValueError): pass
try: print(Multi("x", [KeyError()]).__class__.__mro__[1].__name__)
except TypeError as e: print(e)
class BaseSub(BaseExceptionGroup): pass
print(type(BaseSub("b", [ValueError()])).__name__)
class ExcSub(BaseExceptionGroup, Exception): pass
try: ExcSub("x", [KeyboardInterrupt()])
except TypeError as e: print(e)
print(isinstance(g, Exception), isinstance(BaseExceptionGroup("x", [SystemExit()]), Exception), issubclass(ExceptionGroup, Exception), ExceptionGroup.__bases__)
nested = ExceptionGroup("a", [ExceptionGroup("b", [ExceptionGroup("c", [ValueError("deep")])])])
print(repr(nested), str(nested))
def leaves(e): return [x for s in e.exceptions for x in leaves(s)] if isinstance(e, BaseExceptionGroup) else [e]
print(leaves(nested), leaves(g))
for bad in (None, 5, b"m"):
    try: ExceptionGroup(bad, [ValueError()])
    except TypeError as e: print(e)
class It:
    def __iter__(self): return iter([ValueError("it")])
    def __len__(self): return 1
try: print(ExceptionGroup("it", It()))
except TypeError as e: print(e)
class Seq(list): pass
print(ExceptionGroup("seq", Seq([ValueError()])).exceptions)
print(ExceptionGroup("u\u2603", [ValueError("é")]), ascii(ExceptionGroup("u\u2603", [ValueError("é")])))
try: raise g
except ExceptionGroup as x: print(x is g, x.__traceback__ is not None, x.with_traceback(None) is g)
