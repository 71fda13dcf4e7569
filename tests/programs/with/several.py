"""with: several managers, suppressing, errors in __enter__ and __exit__, order of everything."""
import sys
log = []


class M:
    def __init__(self, name, suppress=False, enter=None, exit=None):
        self.name, self.suppress, self.enter, self.exit = name, suppress, enter, exit

    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.enter:
            raise self.enter
        return self.name

    def __exit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind and kind.__name__} {value!r} {type(tb).__name__} same={sys.exc_info()[1] is value}")
        if self.exit:
            raise self.exit
        return self.suppress


def chain(e):
    out = []
    while e:
        out.append(repr(e))
        e = e.__context__
    return " <- ".join(out)


def run(f):
    log.clear()
    try:
        result = f()
    except BaseException as e:
        result = "raised " + chain(e)
    print(f.__name__, result)
    for line in log:
        print("   ", line)


def plain():
    with M("a") as a, M("b") as b, M("c"):
        return a + b


def body_raises():
    with M("a"), M("b"):
        raise ValueError("body")


def inner_suppresses():
    with M("a"), M("b", suppress=True):
        raise ValueError("body")
    return "after"


def outer_suppresses():
    with M("a", suppress=True), M("b"):
        raise ValueError("body")
    return "after"


def second_enter_raises():
    with M("a"), M("b", enter=KeyError("enter")), M("c"):
        return "never"


def second_enter_suppressed():
    with M("a", suppress=True), M("b", enter=KeyError("enter")):
        return "never"
    return "after"


def exit_raises():
    with M("a"), M("b", exit=OSError("exit")):
        return "value"


def exit_raises_over():
    with M("a"), M("b", exit=OSError("exit")):
        raise ValueError("body")


def exit_raises_suppressed():
    with M("a", suppress=True), M("b", exit=OSError("exit")):
        raise ValueError("body")
    return "after"


def both_exits_raise():
    with M("a", exit=KeyError("a")), M("b", exit=OSError("b")):
        raise ValueError("body")


def reraise_same():
    error = ValueError("same")

    class R(M):
        def __exit__(self, kind, value, tb):
            log.append("reraise")
            raise value
    with R("r"):
        raise error


def returns_and_suppress():
    with M("a", suppress=True):
        return "returned"


def loops():
    out = []
    for i in range(4):
        with M(i, suppress=i == 1):
            if i == 0:
                continue
            if i == 1:
                raise ValueError(i)
            if i == 3:
                break
            out.append(i)
    else:
        out.append("else")
    return out


def nested_finally():
    with M("a"):
        try:
            with M("b"):
                return 1
        finally:
            log.append("finally")


def generator_exit():
    def gen():
        with M("g"):
            yield 1
            yield 2
    g = gen()
    next(g)
    g.close()
    return "closed"


def targets():
    d = {}
    class O: pass
    o = O()
    with M("x") as d["k"], M("y") as o.attr, M("z") as (first,), M("pq") as [p, q]:
        return d, o.attr, first, p, q


def target_raises():
    with M("a") as (x, y):
        return "never"


def parenthesized():
    with (M("a") as a, M("b") as b,):
        return a, b


def tuple_manager():
    with (M("a"), M("b")):
        return "ok"


def returns_truthy():
    class T(M):
        def __exit__(self, *a):
            return [1]
    with T("t"):
        raise ValueError
    return "suppressed"


def returns_bad_bool():
    class B:
        def __bool__(self):
            raise TypeError("no bool")

    class T(M):
        def __exit__(self, *a):
            return B()
    with T("t"):
        raise ValueError
    return "suppressed"


def no_bool_without_error():
    class B:
        def __bool__(self):
            raise TypeError("no bool")

    class T(M):
        def __exit__(self, *a):
            return B()
    with T("t"):
        pass
    return "not asked"


def base_exception():
    with M("a", suppress=True):
        raise KeyboardInterrupt
    return "suppressed"


def system_exit():
    with M("a"):
        sys.exit(3)


def lookup_on_type():
    m = M("a")
    m.__enter__ = lambda: "instance"
    m.__exit__ = lambda *a: log.append("instance exit")
    with m as x:
        return x


def missing(cls):
    try:
        with cls() as x:
            pass
    except (TypeError, AttributeError) as e:
        return type(e).__name__ + " " + str(e)


for f in list(globals().values()):
    if callable(f) and getattr(f, "__module__", None) == "__main__" and f.__name__ not in ("M", "chain", "run", "missing"):
        run(f)


class NoExit:
    def __enter__(self):
        print("entered")


class NoEnter:
    def __exit__(self, *a):
        pass


class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


class ExitNone:
    __exit__ = None
    def __enter__(self): pass


class Dyn:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)


for c in (NoExit, NoEnter, Async, ExitNone, Dyn, object, int):
    print(c.__name__, missing(c))


class Descr:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *a):
        print("class exit", cls.__name__, a)


with Descr() as x:
    print(x)


class Prop:
    @property
    def __enter__(self):
        print("get enter")
        return lambda: "prop"

    @property
    def __exit__(self):
        print("get exit")
        return lambda *a: print("prop exit", a)


with Prop() as x:
    print(x)


def order():
    def show(x):
        print(x)
        return M(x)
    with show(1), show(2) as y:
        print("body")


order()
print(log)
