"""The doc string of properties of subclasses."""
class S(property):
    __slots__ = ()
class D(property): pass
class WithDoc(property):
    "own"
def f(s):
    "getter doc"
def g(s): pass
for cls in (S, D, WithDoc):
    for args in ((f,), (f, None, None, "given"), (g,), (g, None, None, "given"), (None, None, None, "given")):
        try:
            p = cls(*args)
            print(cls.__name__, len(args), args[0] and args[0].__name__, p.__doc__)
        except Exception as e:
            print(cls.__name__, len(args), args[0] and args[0].__name__, type(e).__name__, e)
