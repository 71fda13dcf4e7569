"""logging.handlers (rotation, memory, queue) and logging.config (dict, file), by what lands in files."""
import io
import logging
import logging.config
import logging.handlers
import os
import queue
import shutil
import sys
import tempfile
import textwrap

top = tempfile.mkdtemp()
path = os.path.join(top, "log.txt")


def contents():
    return {name: open(os.path.join(top, name)).read() for name in sorted(os.listdir(top))}


log = logging.getLogger("rotating")
log.propagate = False
log.setLevel(logging.INFO)
handler = logging.handlers.RotatingFileHandler(path, maxBytes=40, backupCount=2)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
log.addHandler(handler)
for i in range(6):
    log.info("message %d of many", i)
log.debug("not shown")
print(contents())
handler.doRollover()
print(sorted(contents()), handler.baseFilename == path)
handler.close()
log.removeHandler(handler)

watched = logging.handlers.WatchedFileHandler(os.path.join(top, "watched"), delay=True)
log.addHandler(watched)
log.warning("first")
os.rename(os.path.join(top, "watched"), os.path.join(top, "moved"))
log.warning("second")
watched.close()
log.removeHandler(watched)
print(contents()["moved"], contents()["watched"])

timed = logging.handlers.TimedRotatingFileHandler(os.path.join(top, "timed"), when="midnight", backupCount=1, utc=True)
print(timed.interval, timed.suffix, timed.when, timed.computeRollover(0))
timed.close()
try:
    logging.handlers.TimedRotatingFileHandler(os.path.join(top, "timed"), when="X")
except ValueError as e:
    print(e)

out = io.StringIO()
target = logging.StreamHandler(out)
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=target)
log.addHandler(memory)
log.info("one")
log.info("two")
print(repr(out.getvalue()), len(memory.buffer))
log.error("three")
print(repr(out.getvalue()))
log.removeHandler(memory)
box = queue.Queue()
log.addHandler(logging.handlers.QueueHandler(box))
log.info("queued %s", "text")
record = box.get()
print(record.getMessage(), record.args, record.msg)
listener = logging.handlers.QueueListener(box, target, respect_handler_level=True)
listener.handle(record)
print(repr(out.getvalue()))
print(logging.handlers.SysLogHandler.LOG_USER, logging.handlers.DEFAULT_TCP_LOGGING_PORT)

logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"format": "%(levelname)s|%(message)s"}, "brace": {"format": "{name}:{message}", "style": "{"}},
    "filters": {"only": {"name": "conf"}},
    "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "short", "stream": "ext://sys.stdout", "filters": ["only"], "level": "INFO"},
                 "f": {"class": "logging.FileHandler", "filename": os.path.join(top, "conf"), "formatter": "brace"},
                 "made": {"()": lambda: logging.StreamHandler(sys.stdout)}},
    "loggers": {"conf": {"handlers": ["h", "f"], "level": "DEBUG", "propagate": False}},
    "root": {"handlers": ["made"], "level": "WARNING"},
})
logging.getLogger("conf").info("configured")
logging.getLogger("conf").debug("only in the file")
logging.getLogger("other").warning("at the root")
print(contents()["conf"])
for bad in ({"version": 2}, {"version": 1, "handlers": {"h": {"class": "no.such.Class"}}}, {"version": 1, "loggers": {"x": {"level": "LOUD"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "none"}}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e, "|", e.__cause__)
with open(os.path.join(top, "ini"), "w") as f:
    f.write(textwrap.dedent("""\
        [loggers]
        keys=root,small
        [handlers]
        keys=screen
        [formatters]
        keys=form
        [logger_root]
        level=ERROR
        handlers=screen
        [logger_small]
        level=INFO
        handlers=screen
        qualname=small
        propagate=0
        [handler_screen]
        class=StreamHandler
        formatter=form
        args=(sys.stdout,)
        [formatter_form]
        format=%(name)s-%(levelname)s-%(message)s
        """))
logging.config.fileConfig(os.path.join(top, "ini"), disable_existing_loggers=False)
logging.getLogger("small").info("from a file")
logging.getLogger("elsewhere").error("to the root")
logging.shutdown()
shutil.rmtree(top)
