X = type("X", (), {"a": 1, "f": lambda self: self.a})
print(X, X().f(), X.__name__, X.__dict__["a"], type(X))
Y = type("Y", (X, list), {})
print(Y.__mro__, Y([1]).f(), len(Y([1])))
def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
attempt(lambda: type("X"))
attempt(lambda: type("X", ()))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("X", [], {}))
attempt(lambda: type("X", (), []))
attempt(lambda: type("X", (5,), {}))
attempt(lambda: type("X", (), {}, 1))
attempt(lambda: type("X", (), {"__qualname__": 5}))
Z = type("Z", (), {"__qualname__": "A.B.Z", "__doc__": "doc", "__module__": "m"})
print(Z, Z.__qualname__, Z.__doc__, Z.__module__)
Z.__name__ = "ZZ"
Z.__qualname__ = "QQ"
print(Z, Z.__name__)
def set_name(v): Z.__name__ = v
attempt(lambda: set_name(5))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(int, "__name__", "x"))
attempt(lambda: delattr(Z, "nope"))
print(type.__call__(X).a, type.__name__, type(type), type.__mro__, object.__bases__, object.__base__)
print(int.__name__, int.__module__, int.__qualname__, repr(int), str(type(None)))
print(isinstance(X, type), isinstance(5, type), type(5)(7))
attempt(lambda: type(None)(1))
print(type(None)() is None, type(NotImplemented)() is NotImplemented, type(...)() is ...)
attempt(lambda: type(len)())
