class Many(ExceptionGroup):
    def __new__(cls, errors):
        self = super().__new__(Many, f"{len(errors)} failed", errors)
        self.count = len(errors)
        return self
    def derive(self, excs):
        return Many(excs)
try:
    try:
        raise Many([ValueError(1), TypeError(2), ValueError(3)])
    except* ValueError as e:
        print(type(e).__name__, e, e.count, e.exceptions)
except Many as e:
    print(type(e).__name__, e, e.count)

class Code(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def __init__(self, message, excs, code):
        pass
    def derive(self, excs):
        return Code(self.message, excs, self.code)
c = Code("c", [ValueError(1), Code("d", [TypeError(2)], 5)], 4)
m, r = c.split(TypeError)
print(m.code, m.exceptions[0].code, r.code, r.exceptions, repr(m), m.args)
class Lazy(BaseExceptionGroup):
    pass
l = Lazy("l", [KeyboardInterrupt(), ValueError(1)])
m, r = l.split(KeyboardInterrupt)
print(type(m).__name__, type(r).__name__, repr(m), repr(r))
try:
    raise l
except* KeyboardInterrupt as e:
    print("interrupt", repr(e))
except* Exception as e:
    print("rest", repr(e))
class Str(ExceptionGroup):
    def __str__(self):
        return "own text"
    def __repr__(self):
        return "own repr"
print(Str("s", [ValueError()]), repr(Str("s", [ValueError()])))
class Multi(ExceptionGroup, ValueError):
    pass
try:
    raise Multi("multi", [TypeError(1)])
except ValueError as e:
    print("caught as ValueError", e)
try:
    raise Multi("multi", [TypeError(1)])
except* ValueError as e:
    print("the whole", type(e).__name__, e)
