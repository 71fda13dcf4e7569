# with: the order of everything, lookups on the type, suppression, errors in each step.
log = []


class M:
    def __init__(self, name, enter=None, exit=None, suppress=False):
        self.name, self.enter, self.exit, self.suppress = name, enter, exit, suppress
        log.append(f"init {name}")

    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.enter:
            raise self.enter
        return self.name

    def __exit__(self, t, v, tb):
        log.append(f"exit {self.name} {t and t.__name__} {v!r} {tb is not None}")
        if self.exit:
            raise self.exit
        return self.suppress


def run(f):
    log.clear()
    try:
        r = f()
    except BaseException as e:
        r = f"{e!r} ctx={e.__context__!r}"
    print(f.__name__, r, log)


def plain():
    with M("a") as a, M("b") as b:
        return a + b


def enter_fails():
    with M("a"), M("b", enter=ValueError("enter b")), M("c"):
        log.append("body")


def enter_fails_suppressed():
    with M("a", suppress=True), M("b", enter=ValueError("enter b")):
        log.append("body")
    return "after"


def exit_fails():
    with M("a"), M("b", exit=KeyError("exit b")):
        raise ValueError("body")


def both_exits_fail():
    with M("a", exit=OSError("a")), M("b", exit=KeyError("b")):
        pass


def break_and_continue():
    out = []
    for i in range(4):
        with M(i):
            if i == 1:
                continue
            if i == 2:
                break
            out.append(i)
    return out


def suppress_return():
    with M("s", suppress=True):
        raise ValueError
    return "suppressed"


def truthy():
    with M("t", suppress="yes"):
        raise ValueError
    return "truthy"


def suppress_base():
    with M("k", suppress=True):
        raise KeyboardInterrupt
    with M("e", suppress=True):
        raise SystemExit(3)
    with M("g", suppress=True):
        raise GeneratorExit
    return "all"


def targets():
    d = {}
    o = type("O", (), {})()
    with M("x") as d["k"], M("y") as o.attr, M("pq") as (p, *q):
        return d, o.attr, p, q


def target_fails():
    with M("x") as (a, b):
        pass


def target_fails_suppressed():
    with M("xyz", suppress=True) as (a, b):
        log.append("never")
    return "after"


def yielded():
    def g():
        with M("g"):
            yield 1
            yield 2
    it = g()
    next(it)
    it.close()
    return "closed"


def parenthesized():
    with (M("a") as a, M("b"),):
        return a


def reraise_in_body():
    try:
        with M("r"):
            try:
                raise ValueError("first")
            except ValueError as e:
                raise TypeError("second") from e
    except TypeError as t:
        return repr(t.__cause__)


for f in [plain, enter_fails, enter_fails_suppressed, exit_fails, both_exits_fail, break_and_continue, suppress_return, truthy, suppress_base, targets, target_fails, target_fails_suppressed, yielded, parenthesized, reraise_in_body]:
    run(f)


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: "instance"
        self.__exit__ = lambda *a: True


class NoExit:
    def __enter__(self): pass


class NoEnter:
    def __exit__(self, *a): pass


class BadExit:
    def __enter__(self): pass
    def __exit__(self): pass


class BadBool:
    def __enter__(self): pass
    def __exit__(self, *a): return self
    def __bool__(self): raise RuntimeError("bool")


class StaticExit:
    def __enter__(self): return "static"
    @staticmethod
    def __exit__(t, v, tb): print("static exit", t); return True


class PropertyEnter:
    @property
    def __enter__(self):
        print("property enter")
        return lambda: "from property"
    @property
    def __exit__(self):
        print("property exit")
        return lambda *a: False


class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


for cls in [OnInstance, NoExit, NoEnter, BadExit, BadBool, StaticExit, PropertyEnter, Async, int, object]:
    for error in [None, ValueError("v")]:
        try:
            with cls() as x:
                print(cls.__name__, "body", x)
                if error:
                    raise error
            print("done")
        except BaseException as e:
            print(cls.__name__, type(e).__name__, e, repr(e.__context__))
