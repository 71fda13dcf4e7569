# Names in class bodies: scopes, closures, comprehensions, global and nonlocal, deletion.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


x = "global"
y = "global y"


def build(x):
    class A:
        before = x
        x = "class"
        after = x
        seen = [x for _ in range(1)]
        iterable = [v for v in x]
        inner = (lambda: x)()

        def method(self):
            return x

        class Nested:
            x_here = x

        del x
        again = x if "x" in dir() else "deleted"

    return A


try:
    A = build("argument")
    print({k: v for k, v in vars(A).items() if isinstance(v, (str, list))}, A().method(), A.Nested.x_here)
except Exception as error:
    print(type(error).__name__, error)


class G:
    global y
    y = "set by class"
    z = y


print(y, G.z, hasattr(G, "y"))


def outer():
    v = 1

    class C:
        nonlocal v
        v = 2
        w = v

    return v, C.w, hasattr(C, "v")


print(outer())


class Loop:
    for i in range(3):
        j = i * 2
    while j:
        j -= 1
    else:
        k = "else"
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    with open(__file__) as f:
        pass
    if i == 2:
        def conditional(self):
            return "yes"


print([n for n in vars(Loop) if not n.startswith("_")], hasattr(Loop, "e"), Loop().conditional())
try:
    class Fails:
        a = 1
        b = undefined
except NameError as error:
    print(error)
try:
    print(Fails)
except NameError as error:
    print(error)


class Own:
    name = __name__
    qualname = __qualname__
    module = __module__
    __qualname__ = "Changed"
    locals_ = sorted(locals())
    locals()["dynamic"] = 5
    value = locals()["dynamic"]


print(Own.name, Own.qualname, Own.module, Own.__qualname__, Own.locals_, Own.value, getattr(Own, "dynamic", "none"))


class Mangled:
    __private = 1
    __both__ = 2
    _single = 3

    def get(self):
        return self.__private, self.__both__, self._single

    def set(self, __value):
        self.__private = __value
        return sorted(vars(self))

    class __Inner:
        pass

    def inner(self):
        __local = 7
        return self.__Inner.__name__, sorted(locals()), __local


print(Mangled().get(), Mangled().set(5), Mangled().inner(), [n for n in vars(Mangled) if "rivate" in n or "Inner" in n])


class ___Odd:
    __x = 1


print([n for n in vars(___Odd) if n.endswith("__x")])
functions = []
for n in range(3):
    class Captures:
        value = n

        def get(self):
            return n, self.value
    functions.append(Captures().get)
print([f() for f in functions])


class Defaults:
    base = 10

    def f(self, a=base, *, b=base + 1):
        return a, b

    g = lambda self, a=base: a
    table = {k: f"{k}!" for k in ("a", "b")}
    gen = list(i + base for i in range(2)) if False else "skipped"


print(Defaults().f(), Defaults().g(), Defaults.table)
try:
    class Gen:
        base = 10
        values = [base + i for i in range(2)]
except NameError as error:
    print(error)


class First:
    base = [1, 2]
    values = [i for i in base]
    pairs = [(i, j) for i in base for j in (3,)]


print(First.values, First.pairs)


class Annotated:
    a: int
    b: "text" = "b"
    (c): int = 3

    def f(self):
        d: int = 1
        return d


print(Annotated.__annotations__, hasattr(Annotated, "a"), Annotated.c, Annotated().f())


def decorator(tag):
    print("decorator", tag)

    def apply(cls):
        print("apply", tag, cls.__name__ if isinstance(cls, type) else cls)
        return cls
    return apply


@decorator(1)
@decorator(2)
class Decorated(print("bases") or object, metaclass=print("metaclass") or type):
    print("body")


def returns_none(cls):
    return None


@returns_none
class Gone:
    pass


print(Gone)
