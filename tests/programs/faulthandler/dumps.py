"""faulthandler: tracebacks now, on signals and after some time, into files; wrong arguments."""
import faulthandler
import os
import re
import signal
import sys
import tempfile
import time

handle, path = tempfile.mkstemp()
os.close(handle)


def seen(file):
    """What has been written since, without what differs from run to run."""
    file.flush()
    with open(path) as again:
        text = again.read()
    os.truncate(path, 0)
    file.seek(0)
    return re.sub(r"0x[0-9a-f]{16}", "ID", text).replace(__file__, "FILE")


class Deep:
    def go(self, n, f):
        if n:
            return self.go(n - 1, f)
        result = f()
        return result


def generator(f):
    yield f()


with open(path, "w") as file:
    Deep().go(2, lambda: faulthandler.dump_traceback(file))
    print(seen(file))
    next(generator(lambda: faulthandler.dump_traceback(file, all_threads=False)))
    print(seen(file))
    Deep().go(150, lambda: faulthandler.dump_traceback(file.fileno()))
    text = seen(file)
    print(text.count("in go"), text.count("\n"), text[-8:])

    print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.enable(file), faulthandler.is_enabled(), faulthandler.enable(file, False), faulthandler.disable(), faulthandler.is_enabled())

    faulthandler.register(signal.SIGUSR1, file)

    def called():
        os.kill(os.getpid(), signal.SIGUSR1)
        return 1

    called()
    print(seen(file))
    hits = []
    signal.signal(signal.SIGUSR2, lambda *args: hits.append(args[0]))
    faulthandler.register(signal.SIGUSR2, file=file, all_threads=False, chain=True)
    signal.raise_signal(signal.SIGUSR2)
    print(hits == [signal.SIGUSR2], "in <module>" in seen(file))
    print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR2))

    faulthandler.dump_traceback_later(0.05, file=file)

    def waits():
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            pass

    waits()
    text = seen(file)
    print(text.splitlines()[0], text.splitlines()[-1], text.count("Timeout"), "in waits" in text)
    faulthandler.dump_traceback_later(0.05, repeat=True, file=file)
    waits()
    faulthandler.cancel_dump_traceback_later()
    print(seen(file).count("Timeout") > 2)
    faulthandler.dump_traceback_later(3661.5, file=file)
    faulthandler.cancel_dump_traceback_later()
    print(repr(seen(file)))


class Odd:
    def fileno(self):
        return "x"


for call in (lambda: faulthandler.dump_traceback(-1), lambda: faulthandler.dump_traceback("x"), lambda: faulthandler.enable(Odd()), lambda: faulthandler.register(signal.SIGSEGV), lambda: faulthandler.register(0), lambda: faulthandler.register(1000), lambda: faulthandler.register("x"), lambda: faulthandler.unregister(signal.SIGABRT), lambda: faulthandler.dump_traceback_later(0), lambda: faulthandler.dump_traceback_later(-1), lambda: faulthandler.dump_traceback_later("x"), lambda: faulthandler.dump_traceback_later(1e30), lambda: faulthandler.dump_traceback_later(), lambda: faulthandler.enable(1, 2, 3), lambda: faulthandler.dump_traceback(5.5)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
saved, sys.stderr = sys.stderr, None
try:
    faulthandler.enable()
except RuntimeError as e:
    print(e)
sys.stderr = saved
os.remove(path)
