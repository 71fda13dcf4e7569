"""The module traceback over exceptions, chains, groups, frames and source lines."""
import traceback
import sys
import io


def fail(n):
    if n:
        fail(n - 1)
    else:
        raise ValueError("deep", 1)


def outer():
    try:
        fail(2)
    except ValueError as e:
        e.add_note("a note")
        raise KeyError("k") from e


def during():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["x"]


def strip(text):
    return text.replace(__file__, "FILE")


for f in (outer, during, lambda: fail(0), lambda: int("x"), lambda: undefined_name, lambda: [].appendd, lambda: exec):
    try:
        f()
    except Exception as e:
        print(strip(traceback.format_exc()))
        print([strip(l) for l in traceback.format_exception_only(e)])
        print([strip(l) for l in traceback.format_exception(type(e), e, e.__traceback__, chain=False)][-2:])
        print(traceback.extract_tb(e.__traceback__)[-1].name, [(s.lineno, s.name, s.line) for s in traceback.extract_tb(e.__traceback__)])
        print(len(traceback.format_tb(e.__traceback__, 1)), len(traceback.format_tb(e.__traceback__, -1)))
        buffer = io.StringIO()
        traceback.print_exception(e, file=buffer, limit=1)
        print(strip(buffer.getvalue()))


def stack():
    return traceback.extract_stack()


def stack2():
    return stack()


for s in stack2():
    print(s.lineno, s.name, s.line, s.filename == __file__)
print(strip("".join(traceback.format_stack())))
try:
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError("t")])])
except ExceptionGroup as e:
    print(strip(traceback.format_exc()))
te = traceback.TracebackException(ValueError, ValueError("x"), None)
print(list(te.format()), str(te), te.exc_type)
try:
    fail(1)
except ValueError as e:
    te = traceback.TracebackException.from_exception(e)
    print([s.name for s in te.stack], strip("".join(te.format(chain=True))))
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(e.__traceback__)])
print([(f.f_code.co_name, n) for f, n in traceback.walk_stack(sys._getframe())])
err = SyntaxError("bad", ("f.py", 3, 5, "x = = 1\n", 3, 6))
print("".join(traceback.format_exception_only(err)))
fs = traceback.FrameSummary("f.py", 10, "name", line="code")
print(fs, list(fs), fs.line, fs == traceback.FrameSummary("f.py", 10, "name", line="code"))
print(traceback.format_list([("a.py", 1, "f", "x = 1"), fs]))
print(strip(repr(traceback.extract_stack()[-1])))


def recursion(n):
    return recursion(n + 1)


try:
    sys.setrecursionlimit(200)
    recursion(0)
except RecursionError as e:
    sys.setrecursionlimit(1000)
    lines = traceback.format_exception(e)
    print(lines[-1], [l for l in lines if "repeated" in l] != [])
buffer = io.StringIO()
traceback.print_stack(file=buffer)
print(strip(buffer.getvalue()))
traceback.print_list([fs], file=sys.stdout)
try:
    fail(0)
except ValueError:
    traceback.print_exc(file=sys.stdout, limit=0)
    print(strip(traceback.format_exc(limit=-1)))
traceback.clear_frames(sys.exc_info()[2])
traceback.print_exc(file=sys.stdout)
