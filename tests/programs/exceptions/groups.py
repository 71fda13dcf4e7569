# ExceptionGroup without except*
def attempt(f):
    try:
        g = f()
        print(repr(g), "|", g, "|", type(g).__name__)
    except BaseException as x:
        print(type(x).__name__, x)


attempt(lambda: ExceptionGroup("eg", [ValueError(1), TypeError(2)]))
attempt(lambda: BaseExceptionGroup("eg", [ValueError(1)]))
attempt(lambda: BaseExceptionGroup("eg", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup(1, []))
attempt(lambda: ExceptionGroup("a", []))
attempt(lambda: ExceptionGroup("a", [1]))
attempt(lambda: ExceptionGroup("a", 1))
attempt(lambda: ExceptionGroup("a", {1: 2}))
attempt(lambda: ExceptionGroup("a", [KeyboardInterrupt()]))


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)


attempt(lambda: Mine("m", [KeyboardInterrupt()]))
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), KeyError(4)])
print(g.message, g.exceptions, g.args)
print(g.split(ValueError))
print(g.subgroup((TypeError, KeyError)))
print(g.subgroup(lambda e: isinstance(e, KeyError)))
print(g.split(OSError), g.subgroup(OSError))
print(g.split(ExceptionGroup)[0] is g)
m = Mine("mine", [ValueError(1), KeyError(2)])
m.add_note("n")
a, b = m.split(ValueError)
print(repr(a), repr(b), a.__notes__)
try:
    g.split(1)
except TypeError as x:
    print(x)
try:
    raise g
except ExceptionGroup as e:
    print(e is g, issubclass(ExceptionGroup, Exception), isinstance(e, Exception))
