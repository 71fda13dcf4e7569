# type() with three arguments: names, bases, namespaces that do not fit, and what it keeps.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


for args in (("X", (), {}), ("X", (int,), {"a": 1}), ("X", [], {}), ("X", (), []), (5, (), {}), ("X", (5,), {}), ("X", (int, str), {}), ("X", (int, int), {}), ("X", (bool,), {}), ("X\0", (), {}), ("", (), {}),
             ("X y", (), {}), ("X", (object, int), {}), ("X", (type(None),), {}), ("X", (range,), {}), ("X", (), {"__slots__": 5}), ("X", (), {"__slots__": ["a", 5]}), ("X", (), {"__slots__": ["a b"]}),
             ("X", (), {"__slots__": "a", "a": 1}), ("X", (int,), {"__slots__": ["a"]}), ("X", (), {"__slots__": ["__dict__", "__dict__"]}), ("X", (), {"__qualname__": 5}), ("X", (), {"__qualname__": "Q.R"}),
             ("X", (), {5: 6}), ("X", (), {"__doc__": 3}), ("X", (), {"__module__": "m"}), ("X", (), {"__classcell__": 5}), (b"X", (), {}), ("X",), ("X", ()), ("X", (), {}, 4), (), ("X", None, {}),
             ("X", (lambda: 1,), {}), ("X", (Exception, ValueError), {}), ("X", (ValueError, Exception), {}), ("X", (dict, list), {}), ("X", (Exception, dict), {})):
    try:
        made = type(*args)
    except Exception as error:
        print(args if " at 0x" not in repr(args) else "...", type(error).__name__, error)
    else:
        print(made, made.__name__ if len(args) == 3 else "", made.__mro__ if len(args) == 3 else "")
X = type("X", (), {"a": 1, "f": lambda self: self.a, "__module__": "here"})
print(X, X().f(), X.__module__, X.__qualname__, X.__doc__, X.__dict__["a"], X.__bases__, X.__base__)
for name, value in (("__name__", "Y"), ("__name__", 5), ("__name__", "a\0b"), ("__qualname__", "Q"), ("__qualname__", 5), ("__module__", 7), ("__doc__", "d"), ("__bases__", (object,)), ("__bases__", ()), ("__bases__", 5),
                    ("__bases__", (int,)), ("__mro__", ()), ("__dict__", {}), ("__class__", type), ("__class__", int), ("b", 2), ("__abstractmethods__", {"x"})):
    attempt(setattr, X, name, value)
print(X.__name__, X.__qualname__, X.__module__, X.__doc__)
attempt(X)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__", "a", "missing", "__abstractmethods__", "__dict__"):
    attempt(delattr, X, name)
attempt(setattr, int, "x", 1)
attempt(delattr, int, "real")
attempt(setattr, int, "__name__", "i")
attempt(setattr, object, "x", 1)
attempt(type, 5)
attempt(type, 5, 6)
attempt(type, x=1)
attempt(type, "X", (), {}, x=1)
attempt(type, name="X", bases=(), dict={})
attempt(type.__call__, int, "7")
attempt(type.__call__, 5)
attempt(type.mro, int)
attempt(type.mro)
attempt(type.mro, 5)
attempt(lambda: type.__subclasses__(bool))
attempt(lambda: type.__instancecheck__(int, True))
attempt(lambda: type.__subclasscheck__(int, bool))
attempt(lambda: type.__subclasscheck__(int, 5))
attempt(isinstance, 1, 5)
attempt(isinstance, 1, (str, (float, (int,))))
attempt(isinstance, 1, (str, 5))
attempt(isinstance, 1, [int])
attempt(isinstance, 1, int | str)
attempt(isinstance, 1, list[int])
attempt(issubclass, 1, int)
attempt(issubclass, int, (str, object))
attempt(issubclass, int, 5)
attempt(issubclass, int, int | None)
attempt(lambda: int | 5)
attempt(lambda: int | "str")
attempt(lambda: (int | None) == (None | int))
attempt(lambda: repr(int | str | None))
attempt(lambda: list[int].__args__)
attempt(lambda: int[str])
attempt(lambda: dict[str, int]())
attempt(lambda: list[int] == list[int])


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", name, bases, sorted(k for k in namespace if not k.startswith("__")), keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name, keywords)

    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)

    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print("prepare", name, keywords)
        return {"prepared": True}


class M(metaclass=Meta, flag=1):
    x = 1


class N(M, flag=2):
    pass


print(M(), N.prepared) if False else print(type(M()).__name__, N.prepared)
D = Meta("D", (), {}, extra=5)
attempt(lambda: type("E", (M,), {}).__class__)


class Other(type):
    pass


attempt(lambda: Other("F", (M,), {}))
attempt(lambda: type("G", (M, Other("H", (), {})), {}))
