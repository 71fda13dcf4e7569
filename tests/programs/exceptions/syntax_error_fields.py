# SyntaxError: fields and text
def attempt(f):
    try:
        e = f()
        print(repr(e), "|", e, "|", e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    except BaseException as x:
        print(type(x).__name__, x)


attempt(lambda: SyntaxError())
attempt(lambda: SyntaxError("m"))
attempt(lambda: SyntaxError("m", ("/a/b.py", 1, 2, "t")))
attempt(lambda: SyntaxError("m", ("b.py", 1, 2, "t", 3, 4)))
attempt(lambda: SyntaxError("m", ("b.py", None, 2, "t")))
attempt(lambda: SyntaxError("m", (None, 7, 2, "t")))
attempt(lambda: SyntaxError("m", (1, 2)))
attempt(lambda: SyntaxError("m", 5))
attempt(lambda: SyntaxError("m", ("b.py", 1, 2, "t", 3)))
attempt(lambda: SyntaxError("m", 1, 2))
attempt(lambda: IndentationError("m", ("x", 1, 2, "t")))
print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))
