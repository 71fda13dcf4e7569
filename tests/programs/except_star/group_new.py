# Making groups.
def attempt(f, *args, **kwargs):
    try:
        g = f(*args, **kwargs)
        print(type(g).__name__, g, repr(g), repr(g.message), g.exceptions, g.args)
    except Exception as e:
        print(type(e).__name__ + ":", e)

E, B = ExceptionGroup, BaseExceptionGroup
attempt(E, "m", [ValueError(1), TypeError("t")])
attempt(E, "m", (ValueError(1),))
attempt(B, "m", [ValueError(1)])
attempt(B, "m", [KeyboardInterrupt(), ValueError(1)])
attempt(E, "m", [KeyboardInterrupt(), ValueError(1)])
attempt(E, "m", [])
attempt(B, "m", [])
attempt(E, "m", [1])
attempt(E, "m", [ValueError(1), ValueError])
attempt(E, "m")
attempt(E)
attempt(E, "m", [ValueError(1)], 3)
attempt(E, 1, [ValueError(1)])
attempt(E, None, [ValueError(1)])
attempt(E, "m", None)
attempt(E, "m", 5)
attempt(E, "m", {ValueError(1)})
attempt(E, "m", {ValueError(1): 1})
attempt(E, "m", iter([ValueError(1)]))
attempt(E, "m", "abc")
attempt(E, "m", ValueError(1))
attempt(E, message="m", exceptions=[ValueError(1)])
attempt(E, "m", [E("n", [ValueError(1)]), B("o", [TypeError(2)])])

class Seq:
    def __repr__(self):
        return "Seq()"
    def __len__(self):
        return 2
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return ValueError(i)
attempt(E, "seq", Seq())

class MyE(ExceptionGroup):
    pass
class MyB(BaseExceptionGroup):
    pass
class MyBE(BaseExceptionGroup, ValueError):
    pass
class New(ExceptionGroup):
    def __new__(cls, message, excs, code):
        obj = super().__new__(cls, message + "!", excs)
        obj.code = code
        return obj
    def __init__(self, message, excs, code):
        print("init", message, code)
attempt(MyE, "my", [ValueError(1)])
attempt(MyE, "my", [KeyboardInterrupt()])
attempt(MyB, "my", [ValueError(1)])
attempt(MyB, "my", [KeyboardInterrupt()])
attempt(MyBE, "my", [ValueError(1)])
attempt(MyBE, "my", [KeyboardInterrupt()])
attempt(New, "new", [ValueError(1)], 5)
print(isinstance(MyB("b", [ValueError(1)]), Exception), isinstance(B("b", [ValueError(1)]), Exception))
print(ExceptionGroup.__mro__, ExceptionGroup.__bases__)
print(E("m", [ValueError(1)]) == E("m", [ValueError(1)]))
g = E("m", [ValueError(1)])
for name in ("message", "exceptions"):
    try:
        setattr(g, name, 1)
    except AttributeError as e:
        print(e)
g.extra = 1
print(g.__dict__, ExceptionGroup[int], ExceptionGroup.__doc__)
items = [ValueError(1)]
g = E("m", items)
items.append(1)
print(g.exceptions, g.args, g.exceptions is g.exceptions)
