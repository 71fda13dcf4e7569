class A:
    x = 1
    def m(self): pass
    @property
    def ro(self): return 1
a = A()
def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", None), type(getattr(e, "obj", None)).__name__)
attempt(lambda: a.y)
attempt(lambda: A.y)
attempt(lambda: (5).foo)
attempt(lambda: None.foo)
attempt(lambda: "s".foo)
attempt(lambda: [].foo())
attempt(lambda: setattr(a, "ro", 2))
attempt(lambda: delattr(a, "ro"))
attempt(lambda: delattr(a, "x"))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr(5, "real", 1))
attempt(lambda: setattr("a", "upper", 1))
attempt(lambda: setattr(object(), "x", 1))
attempt(lambda: delattr(object(), "x"))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: delattr(int, "real"))
attempt(lambda: getattr(a, 5))
attempt(lambda: setattr(a, 5, 1))
attempt(lambda: hasattr(a, 5))
attempt(lambda: delattr(a, 5))
attempt(lambda: a.m.foo)
attempt(lambda: A.m.foo)
attempt(lambda: len.foo)
attempt(lambda: delattr(A, "nope"))
attempt(lambda: type(a).__dict__.nope)
attempt(lambda: setattr(a.m, "q", 1))
attempt(lambda: (lambda: 0).nope)
