def show(e, indent=0):
    pad = "  " * indent
    if isinstance(e, BaseExceptionGroup):
        print(pad + type(e).__name__, repr(e.message))
        for x in e.exceptions:
            show(x, indent + 1)
    else:
        print(pad + repr(e))

def run(exc):
    try:
        try:
            raise exc
        except* ValueError as e:
            print("ValueError part")
            show(e, 1)
        except* (TypeError, KeyError) as e:
            print("TypeError or KeyError part")
            show(e, 1)
        except* OSError:
            print("OSError part")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("left")
        show(e, 1)
    else:
        print("done")
    print()

run(ExceptionGroup("a", [ValueError(1)]))
run(ExceptionGroup("b", [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup("c", [ValueError(1), IndexError(2)]))
run(ExceptionGroup("d", [ExceptionGroup("e", [ValueError(1), KeyError("k")]), TypeError(2), ExceptionGroup("f", [IndexError(3)])]))
run(ValueError("naked"))
run(KeyError("naked"))
run(IndexError("not caught"))
run(FileNotFoundError("sub"))
run(KeyboardInterrupt("base"))
run(BaseExceptionGroup("g", [KeyboardInterrupt(), ValueError(1), SystemExit(3)]))

try:
    print("no error")
except* ValueError:
    print("?")
else:
    print("else")
finally:
    print("finally")

try:
    pass
except* ValueError as e:
    pass
try:
    e
except NameError as x:
    print(x)

# The name is gone afterwards.
try:
    raise ExceptionGroup("x", [ValueError(1), TypeError(1)])
except* ValueError as e:
    pass
except* TypeError as t:
    try:
        print(e)
    except NameError as x:
        print(x)
try:
    print(t)
except NameError as x:
    print(x)
