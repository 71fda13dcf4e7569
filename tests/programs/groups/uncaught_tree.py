def f(n):
    raise ValueError(f"leaf {n}")


def leaf(n):
    try:
        f(n)
    except ValueError as e:
        return e


def noted(n):
    e = leaf(n)
    e.add_note("note of leaf")
    e.add_note("two\nlines")
    return e


inner = ExceptionGroup("inner", [leaf(1), noted(2)])
inner.add_note("note of inner")
try:
    raise inner
except ExceptionGroup as e:
    caught = e
chained = leaf(5)
chained.__cause__ = leaf(6)
outer = ExceptionGroup("outer", [caught, TypeError("plain"), chained, SyntaxError("bad", ("file.py", 3, 4, "x = = 1\n"))])
raise outer from KeyError("why")
