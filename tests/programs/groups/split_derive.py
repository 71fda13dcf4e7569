"""split, subgroup and derive: predicates, types, tuples, subclasses, what is copied and what is shared."""


def tree(e, indent=0):
    pad = "  " * indent
    if isinstance(e, BaseExceptionGroup):
        print(f"{pad}{type(e).__name__} {e.message!r} {str(e)!r} notes={getattr(e, '__notes__', None)} cause={e.__cause__!r} ctx={e.__context__!r} supp={e.__suppress_context__} tb={e.__traceback__ is not None}")
        for x in e.exceptions:
            tree(x, indent + 1)
    else:
        print(pad + repr(e))


leaf = ValueError("a")
eg = ExceptionGroup("top", [leaf, TypeError("b"), ExceptionGroup("in", [ValueError("c"), OSError(2, "d")]), KeyError("k")])
eg.add_note("n1")
try:
    try:
        raise eg from LookupError("cause")
    except ExceptionGroup as e:
        raise e
except ExceptionGroup as e:
    pass
match, rest = eg.split(ValueError)
tree(match)
tree(rest)
print(match.exceptions[0] is leaf, match.__notes__ == eg.__notes__, match.__notes__ is eg.__notes__)
print(match.__traceback__ is eg.__traceback__, match.__cause__ is eg.__cause__)
tree(eg.subgroup((TypeError, OSError)))
tree(eg.subgroup(lambda e: isinstance(e, KeyError)))
print(eg.subgroup(ZeroDivisionError), eg.split(ZeroDivisionError)[0], eg.split(ZeroDivisionError)[1] is eg)
print(eg.split(Exception)[0] is eg, eg.split(Exception)[1], eg.subgroup(ExceptionGroup) is eg)
print(eg.subgroup(lambda e: True) is eg, eg.subgroup(lambda e: not isinstance(e, ExceptionGroup)) is eg)
calls = []


def predicate(e):
    calls.append(type(e).__name__)
    return isinstance(e, OSError)


tree(eg.split(predicate)[0])
print(calls)
for bad in (1, "x", [ValueError], (ValueError, 1), None, int, (int,), lambda: 1):
    try:
        print(eg.split(bad))
    except Exception as e:
        print(type(e).__name__, e)
try:
    eg.split()
except TypeError as e:
    print(e)
try:
    eg.subgroup(ValueError, 1)
except TypeError as e:
    print(e)


def raising(e):
    raise RuntimeError("predicate")


try:
    eg.subgroup(raising)
except RuntimeError as e:
    print(e, e.__context__)


class Own(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Own(self.message, excs, self.code)


own = Own("own", [ValueError(1), TypeError(2)], 7)
own.extra = "x"
m, r = own.split(ValueError)
print(type(m).__name__, m.code, type(r).__name__, r.code, hasattr(m, "extra"))


class NoDerive(ExceptionGroup):
    pass


m, r = NoDerive("nd", [ValueError(1), TypeError(2)]).split(ValueError)
print(type(m).__name__, type(r).__name__)


class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 5


try:
    BadDerive("bd", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e:
    print(e)


class BaseOwn(BaseExceptionGroup):
    pass


print(type(BaseExceptionGroup("x", [ValueError()])).__name__, type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__)
print(type(BaseOwn("x", [ValueError()])).__name__)
m, r = BaseExceptionGroup("x", [ValueError(), KeyboardInterrupt()]).split(ValueError)
print(type(m).__name__, type(r).__name__)
for args in ((), ("x",), (1, [ValueError()]), ("x", []), ("x", [1]), ("x", [ValueError]), ("x", ValueError()), ("x", 5),
             ("x", [ValueError(), KeyboardInterrupt()]), ("x", (ValueError(),)), ("x", [ValueError()], 1), ("x", iter([ValueError()])), ("x", {ValueError(): 1})):
    try:
        print(repr(ExceptionGroup(*args)))
    except Exception as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup(message="x", exceptions=[])
except TypeError as e:
    print(e)
source = [ValueError(1)]
g = ExceptionGroup("m", source)
source.append(2)
print(g.exceptions, g.args, type(g.exceptions))
for name in ("message", "exceptions"):
    try:
        setattr(g, name, 1)
    except AttributeError as e:
        print(e)
g.args = ("other",)
print(str(g), repr(g), g.args, g.message)
print(ExceptionGroup[int], BaseExceptionGroup[ValueError], ExceptionGroup.__mro__)
print(g.derive([KeyError(1)]), type(g.derive([KeyError(1)])))
try:
    g.derive([KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(repr(g.derive([ValueError()]).__notes__) if hasattr(g.derive([ValueError()]), "__notes__") else "no notes")
g2 = ExceptionGroup("deep", [ExceptionGroup("1", [ExceptionGroup("2", [ExceptionGroup("3", [ValueError("v"), TypeError("t")])])])])
tree(g2.subgroup(TypeError))
tree(g2.split(TypeError)[1])
shared = ValueError("s")
g3 = ExceptionGroup("twice", [shared, shared, ExceptionGroup("in", [shared])])
tree(g3.subgroup(ValueError))
import copy
