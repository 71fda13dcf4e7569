# stderr: whole; signals: fatal
"""faulthandler.enable(): the traceback on a fatal signal, and the process ends by it."""
import faulthandler

faulthandler.enable(all_threads=False)


def inner(n):
    if n:
        return inner(n - 1)
    print("before", flush=True)
    faulthandler._sigsegv()
    return n


def outer():
    return inner(2) + 1


outer()
