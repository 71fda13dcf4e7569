# __context__, __cause__ and __suppress_context__ through handlers, finally, with, generators and loops.
def chain(e):
    out = []
    seen = set()
    while e is not None and id(e) not in seen:
        seen.add(id(e))
        out.append(f"{type(e).__name__}({', '.join(map(repr, e.args))}){'!' if e.__suppress_context__ else ''}")
        e = e.__cause__ or e.__context__
    return " <- ".join(out)


def attempt(f):
    try:
        print(f.__name__, f())
    except BaseException as e:
        print(f.__name__, chain(e))


def nested():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["k"]
    except KeyError:
        int("x")


def in_finally():
    try:
        raise ValueError(1)
    finally:
        raise TypeError(2)


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("else")
    finally:
        try:
            raise OSError("f")
        except OSError:
            pass


def from_none():
    try:
        raise ValueError(1)
    except ValueError:
        raise TypeError(2) from None


def from_other():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise TypeError(2) from KeyError(3)


def reraise_same():
    try:
        raise ValueError(1)
    except ValueError as e:
        try:
            raise KeyError(2)
        except KeyError:
            raise e


def reraise_bare():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise


def self_context():
    e = ValueError(1)
    try:
        raise e
    except ValueError:
        raise e


def cycle():
    a, b = ValueError("a"), ValueError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except ValueError:
        raise a


class Manager:
    def __init__(self, error=None, result=False):
        self.error, self.result = error, result

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.error:
            raise self.error
        return self.result


def with_exit_raises():
    with Manager(TypeError("exit")):
        raise ValueError("body")


def with_two():
    with Manager(KeyError("outer")), Manager(OSError("inner")):
        raise ValueError("body")


def with_suppress_then_raise():
    with Manager(result=True):
        raise ValueError("gone")
    raise TypeError("clean")


def generator_context():
    def g():
        try:
            yield
        except KeyError:
            raise TypeError("from generator")
    it = g()
    next(it)
    try:
        raise ValueError("caller")
    except ValueError:
        it.throw(KeyError("thrown"))


def generator_resumed_in_handler():
    def g():
        yield 1
        raise TypeError("in g")
    it = g()
    next(it)
    try:
        raise ValueError("caller")
    except ValueError:
        next(it)


def loop():
    last = None
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            last = e
    raise last


def comprehension():
    try:
        raise ValueError(1)
    except ValueError:
        [1 / x for x in [1, 0]]


def deep_function():
    def a():
        raise KeyError("a")

    def b():
        try:
            a()
        except KeyError:
            c()

    def c():
        raise TypeError("c")
    try:
        raise ValueError("top")
    except ValueError:
        b()


def return_in_finally():
    try:
        1 / 0
    finally:
        return "swallowed"


def set_by_hand():
    e = ValueError(1)
    e.__context__ = KeyError(2)
    e.__cause__ = TypeError(3)
    raise e


def not_exceptions():
    e = ValueError()
    for name, value in [("__cause__", 5), ("__context__", "x"), ("__traceback__", 5), ("__suppress_context__", 7)]:
        try:
            setattr(e, name, value)
            print("set", name, getattr(e, name))
        except TypeError as error:
            print(error)
    for bad in [5, "text", None, int, object()]:
        try:
            raise bad
        except TypeError as error:
            print(error)
    for bad in [5, int]:
        try:
            raise ValueError from bad
        except TypeError as error:
            print(error)
    raise ValueError from KeyError


for f in [nested, in_finally, in_else, from_none, from_other, reraise_same, reraise_bare, self_context, cycle, with_exit_raises, with_two, with_suppress_then_raise, generator_context, generator_resumed_in_handler,
          loop, comprehension, deep_function, return_in_finally, set_by_hand, not_exceptions]:
    attempt(f)
