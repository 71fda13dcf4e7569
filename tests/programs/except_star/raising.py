def show(e, indent=0):
    pad = "  " * indent
    print(pad + (f"{type(e).__name__} {e.message!r}" if isinstance(e, BaseExceptionGroup) else repr(e)),
          "| context", repr(e.__context__), "| cause", repr(e.__cause__))
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            show(x, indent + 1)

def run(name, f):
    print(name)
    try:
        f()
    except BaseException as e:
        show(e, 1)
    else:
        print("  nothing")

def one():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("new")

def two():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("first")
    except* TypeError as e:
        raise IndexError("second")

def bare():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise
    except* TypeError:
        pass

def bare_all():
    try:
        raise ExceptionGroup("g", [ExceptionGroup("h", [ValueError(1), TypeError(2)]), OSError(3)])
    except* ValueError:
        raise
    except* TypeError:
        raise
    except* OSError:
        raise

def bare_and_new():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise
    except* TypeError:
        raise KeyError("new")

def raise_e():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e

def raise_from():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise RuntimeError("outer") from e

def from_none():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise RuntimeError("outer") from None

def naked():
    try:
        raise ValueError("naked")
    except* ValueError as e:
        raise TypeError("new")

def naked_bare():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise

def member():
    try:
        raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
    except* ValueError as e:
        raise e.exceptions[0]

def base():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyboardInterrupt("k")
    except* TypeError as e:
        raise SystemExit(4)

def in_finally():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError:
            pass
        finally:
            print("  cleanup")
    except* TypeError as e:
        print("  outer", repr(e))

def in_else():
    try:
        pass
    except* ValueError:
        print("?")
    else:
        raise ExceptionGroup("else", [ValueError(1)])

for f in (one, two, bare, bare_all, bare_and_new, raise_e, raise_from, from_none, naked, naked_bare, member, base, in_finally, in_else):
    run(f.__name__, f)
