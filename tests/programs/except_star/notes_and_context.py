def show(e):
    print(type(e).__name__, e, getattr(e, "__notes__", None), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
        g.add_note("note of g")
        g.exceptions[0].add_note("note of 1")
        raise g from KeyError("cause")
    except* ValueError as e:
        show(e)
        show(e.exceptions[0])
        e.add_note("only of the part")
        raise
except* TypeError as e:
    show(e)
except* ValueError as e:
    show(e)
try:
    try:
        raise g
    except* ValueError as e:
        e.add_note("kept?")
        raise e
except ExceptionGroup as e:
    show(e)
    for x in e.exceptions:
        show(x)
try:
    try:
        raise ValueError("plain")
    except* ValueError as e:
        show(e)
        show(e.exceptions[0])
        raise e.exceptions[0] from None
except Exception as e:
    show(e)
    for x in getattr(e, "exceptions", ()):
        show(x)
def inner():
    raise ExceptionGroup("inner", [OSError(1)])
try:
    try:
        raise ExceptionGroup("outer", [ValueError(1)])
    except* ValueError:
        inner()
except ExceptionGroup as e:
    show(e)
    show(e.exceptions[0])
    show(e.exceptions[0].__context__)
