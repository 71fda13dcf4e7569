# split, subgroup, derive.
def show(e, indent=1):
    if e is None:
        print("  " * indent + "None")
    elif isinstance(e, BaseExceptionGroup):
        print("  " * indent + type(e).__name__, e.message, getattr(e, "__notes__", None))
        for x in e.exceptions:
            show(x, indent + 1)
    else:
        print("  " * indent + repr(e))

def both(g, m):
    try:
        a, b = g.split(m)
        show(a)
        show(b)
        s = g.subgroup(m)
        show(s)
        print("same", a is g, b is g, s is g)
    except Exception as e:
        print(type(e).__name__ + ":", e)

v, t, k = ValueError(1), TypeError(2), KeyError(3)
g = ExceptionGroup("top", [v, ExceptionGroup("in", [t, k, ExceptionGroup("deep", [ValueError(4)])]), OSError(5)])
g.add_note("note")
g.exceptions[1].add_note("inner note")
for m in (ValueError, TypeError, (KeyError, OSError), Exception, BaseException, ExceptionGroup, ZeroDivisionError, (), lambda e: e is t,
          lambda e: isinstance(e, ExceptionGroup) and e.message == "in", lambda e: True, lambda e: 0, lambda e: [1]):
    both(g, m)
for m in (5, "x", None, [ValueError], (ValueError, 5), int, print, object()):
    both(g, m)
both(g, lambda e: 1 / 0)
for args in ((), (1, 2)):
    try:
        g.split(*args)
    except TypeError as e:
        print(e)

class Derived(ExceptionGroup):
    def derive(self, excs):
        print("derive", excs)
        return Derived(self.message + "'", excs)
d = Derived("d", [ValueError(1), Derived("e", [TypeError(2), ValueError(3)])])
both(d, ValueError)
print(repr(g.derive([ValueError(9)])), repr(g.derive((KeyboardInterrupt(),))))

class Plain(ExceptionGroup):
    pass
both(Plain("p", [ValueError(1), TypeError(2)]), ValueError)

class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 42
both(BadDerive("b", [ValueError(1), TypeError(2)]), ValueError)
class RaisingDerive(ExceptionGroup):
    def derive(self, excs):
        raise RuntimeError("derive")
both(RaisingDerive("b", [ValueError(1), TypeError(2)]), ValueError)
both(RaisingDerive("b", [ValueError(1), TypeError(2)]), Exception)

# What a part takes over.
try:
    try:
        raise OSError("context")
    except OSError:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)]) from KeyError("cause")
except ExceptionGroup as e:
    a, b = e.split(ValueError)
    for part in (a, b):
        print(repr(part.__context__), repr(part.__cause__), part.__suppress_context__, part.__traceback__ is e.__traceback__)
e = ExceptionGroup("n", [ValueError(1), TypeError(2)])
e.__notes__ = 5
print(hasattr(e.split(ValueError)[0], "__notes__"))
e.__notes__ = ("a", "b")
print(e.split(ValueError)[0].__notes__)
e.__notes__ = ["a"]
part = e.subgroup(ValueError)
part.add_note("more")
print(part.__notes__, e.__notes__)
