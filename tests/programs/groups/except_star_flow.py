"""except*: which clauses run, with what, and what comes out."""


def show(e, indent=0):
    pad = "  " * indent
    if isinstance(e, BaseExceptionGroup):
        print(f"{pad}{type(e).__name__}({e.message!r}) context={e.__context__!r} cause={e.__cause__!r}")
        for x in e.exceptions:
            show(x, indent + 1)
    else:
        print(f"{pad}{e!r} context={e.__context__!r}")


def run(f, *args):
    print("--", f.__name__, *[repr(a) for a in args])
    try:
        print("result", f(*args))
    except BaseException as e:
        show(e)


def group():
    return ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), KeyError(4)])])


def all_handled():
    try:
        raise group()
    except* ValueError as e:
        show(e)
    except* (TypeError, KeyError) as e:
        show(e)
    else:
        print("else")
    finally:
        print("finally")
    return "done"


def some_left():
    try:
        raise group()
    except* ValueError as e:
        print("caught", e.exceptions)


def naked():
    try:
        raise ValueError("naked")
    except* ValueError as e:
        show(e)
        print(type(e).__name__, e.__traceback__ is not None)
    try:
        raise ValueError("unmatched")
    except* TypeError as e:
        print("no")


def reraise_in():
    try:
        raise group()
    except* ValueError:
        raise
    except* TypeError as e:
        raise e
    except* KeyError as e:
        print("swallowed", e)


def raise_new():
    try:
        raise group()
    except* ValueError as e:
        raise RuntimeError("new") from e
    except* TypeError:
        raise LookupError("other")


def raise_one_only():
    try:
        raise ExceptionGroup("one", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("replaced")


def nothing_raised():
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("else")
    finally:
        print("finally")


def break_inside():
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("x", [ValueError(i)])
        except* ValueError as e:
            print("loop", i, e.exceptions)
    return i


def name_unbound():
    try:
        raise ExceptionGroup("x", [ValueError(1)])
    except* ValueError as e:
        pass
    try:
        e
    except NameError as err:
        print(type(err).__name__, err)


def nested():
    try:
        try:
            raise group()
        except* ValueError as e:
            print("inner", e.exceptions)
            try:
                raise ExceptionGroup("new", [OSError(1)])
            except* OSError as e2:
                print("inmost", e2.exceptions, repr(e2.__context__))
    except* TypeError as e:
        print("outer", e.exceptions)
    except* KeyError as e:
        print("outer", e.exceptions)


def wrong_types(t):
    try:
        raise group()
    except* t:
        print("no")


def base_exceptions():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e:
        print(repr(e))
    except* KeyboardInterrupt as e:
        print(repr(e))


def exception_type_order():
    try:
        raise group()
    except* Exception as e:
        print("first", len(e.exceptions))
    except* ValueError as e:
        print("never")


def in_finally():
    try:
        try:
            raise group()
        finally:
            raise ExceptionGroup("second", [OSError()])
    except* OSError as e:
        show(e)


def mutated():
    try:
        raise group()
    except* ValueError as e:
        e.add_note("noted")
        raise
    except* TypeError as e:
        e.add_note("typed")
        raise


def generator():
    try:
        yield 1
    except* ValueError as e:
        yield e.exceptions
    yield "end"


def thrown():
    g = generator()
    next(g)
    print(g.throw(ExceptionGroup("t", [ValueError(9)])))
    print(next(g))


for f in (all_handled, some_left, naked, reraise_in, raise_new, raise_one_only, nothing_raised, break_inside, name_unbound, nested,
          base_exceptions, exception_type_order, in_finally, mutated, thrown):
    run(f)
for t in (5, None, "x", ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), (ValueError, 1), int, [ValueError], ()):
    run(wrong_types, t)


class Sub(ExceptionGroup):
    def derive(self, excs):
        return Sub(self.message, excs)


def subclassed():
    try:
        raise Sub("sub", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        print(type(e).__name__)
        raise
    except* TypeError as e:
        print(type(e).__name__)
        raise OSError("o")


run(subclassed)
import sys


def handled_state():
    try:
        raise group()
    except* ValueError as e:
        print(sys.exception() is e, sys.exc_info()[0])
    except* TypeError as e:
        print(sys.exception() is e)
    except* KeyError as e:
        print(sys.exception() is e)
    print(sys.exception())


run(handled_state)
