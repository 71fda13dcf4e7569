"""logging (handlers, formatters, filters), warnings, traceback."""
import io
import logging
import sys
import traceback
import warnings

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)-8s %(name)s %(funcName)s:%(lineno)d %(message)s"))
log = logging.getLogger("app")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
log.propagate = False


def work():
    log.debug("debug %s", 1)
    log.info("info %(a)d", {"a": 2})
    log.warning("warn %r %5.2f", "x", 2.5)
    log.error("error")
    log.critical("critical", extra={"k": "v"})
    log.log(15, "between")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")
    log.info("stack", stack_info=False)
    log.error("bad %d", "x") if False else None


work()
print(out.getvalue().replace(__file__, "FILE"))
child = logging.getLogger("app.child.deep")
print(child.parent.name, child.getEffectiveLevel(), child.isEnabledFor(5), logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(7), repr(child), repr(handler.level),
      child.hasHandlers(), log.getChild("x").name, logging.getLogger() is logging.root)
logging.addLevelName(5, "TRACE")
out.truncate(0)
out.seek(0)
child.log(5, "trace not shown")
child.setLevel(5)
child.log(5, "trace shown")


class Only(logging.Filter):
    def filter(self, record):
        record.msg = f"[{record.msg}]"
        return "secret" not in record.getMessage()


child.addFilter(Only())
child.warning("a secret")
child.warning("no secrte")
handler.addFilter(lambda record: record.levelno >= logging.WARNING)
child.info("too low")
print(out.getvalue().replace(__file__, "FILE"))
for style, text in (("{", "{levelname}:{message:>8}"), ("$", "$levelname-${message}"), ("%", "%(message)s%%")):
    print(logging.Formatter(text, style=style).format(logging.LogRecord("n", 20, "p.py", 3, "m %s", (1,), None)))
for bad in ({"fmt": "{x", "style": "{"}, {"fmt": "nothing", "style": "%"}, {"fmt": "x", "style": "!"}):
    try:
        logging.Formatter(**bad)
    except ValueError as e:
        print(e)
record = logging.makeLogRecord({"msg": "hi", "levelname": "X", "created": 0.0, "msecs": 7.0})
f = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%d")
f.converter = __import__("time").gmtime
print(f.format(record), record, logging.Formatter().format(record))

adapter = logging.LoggerAdapter(log, {"user": "u"})
out.truncate(0)
out.seek(0)
adapter.warning("adapted")
print(out.getvalue())

try:
    log.setLevel("NOTHING")
except ValueError as e:
    print(e)
logging.basicConfig(stream=sys.stdout, format="root %(message)s", level=logging.INFO, force=True)
logging.info("basic %s", "config")
logging.debug("not shown")
logging.disable(logging.WARNING)
logging.warning("disabled")
logging.disable(logging.NOTSET)
logging.captureWarnings(True)
warnings.simplefilter("always")
logging.getLogger("py.warnings").addFilter(lambda record: print("captured", record.getMessage().split(": ", 1)[1].splitlines()[0]) or False)
warnings.warn("into the log")
logging.captureWarnings(False)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for i in range(3):
        warnings.warn("repeated", UserWarning)
    warnings.warn("deprecated", DeprecationWarning)
    warnings.warn_explicit("explicit", RuntimeWarning, "file.py", 7)
print([(str(w.message), w.category.__name__, w.lineno == 7) for w in caught])
with warnings.catch_warnings():
    warnings.filterwarnings("error", "bad.*", UserWarning)
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    try:
        warnings.warn("bad thing")
    except UserWarning as e:
        print("raised", e)
    warnings.warn("ignored", DeprecationWarning)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "source line"), end="")
for call in (lambda: warnings.warn("x", 3), lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("error", 3)):
    try:
        call()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)


def inner(n):
    return 1 / n if n == 0 else inner(n - 1)


try:
    inner(2)
except ZeroDivisionError as e:
    text = traceback.format_exc()
    print(text.replace(__file__, "FILE"))
    print(traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__)[-1].name, len(traceback.extract_tb(e.__traceback__)))
    stack = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), limit=2)
    print([(f.name, f.lineno > 0, f.line) for f in stack])
    te = traceback.TracebackException.from_exception(e, capture_locals=False)
    print(te.exc_type.__name__, str(te), list(te.format_exception_only()))
try:
    try:
        raise KeyError("first")
    except KeyError as e:
        raise ValueError("second") from e
except ValueError as e:
    print("".join(traceback.format_exception(e)).replace(__file__, "FILE"))
    print("".join(traceback.format_exception(type(e), e, e.__traceback__, limit=0, chain=False)))
try:
    raise ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [TypeError("t")])])
except ExceptionGroup as e:
    print("".join(traceback.format_exception(e)).replace(__file__, "FILE"))
try:
    for _ in (lambda: inner.nothing)():
        pass
except AttributeError:
    traceback.print_exc(file=sys.stdout, limit=-1)
try:
    compile("a = = 1", "src.py", "exec")
except SyntaxError as e:
    print("".join(traceback.format_exception_only(type(e), e)))
e = ValueError("noted")
e.add_note("a note\nof two lines")
print("".join(traceback.format_exception(e)), traceback.format_list([("f.py", 1, "fn", "code")]), traceback.format_tb(None))
