# OSError: constructor, subclass choice, text
import errno


def show(e):
    print(type(e).__name__, "|", e, "|", e.args, "|", e.errno, e.strerror, e.filename, e.filename2)


show(OSError())
show(OSError("only"))
show(OSError(2, "No such"))
show(OSError(2, "No such", "file"))
show(OSError(2, "No such", "file", None, "second"))
show(OSError(2, "No such", None))
show(OSError(1, 2, 3, 4, 5, 6))
show(OSError("a", "b"))
show(OSError(99999, "unknown"))
for number in (errno.EACCES, errno.EPERM, errno.EEXIST, errno.ENOENT, errno.EISDIR, errno.ENOTDIR, errno.EPIPE,
               errno.ECHILD, errno.ESRCH, errno.ETIMEDOUT, errno.EAGAIN, errno.EINTR, errno.ECONNREFUSED,
               errno.ECONNRESET, errno.ECONNABORTED, errno.EALREADY, errno.EINPROGRESS, errno.ESHUTDOWN):
    print(number, errno.errorcode[number], type(OSError(number, "x")).__name__)
e = BlockingIOError(11, "block", 7)
print(e.characters_written, e.filename, e.args)
try:
    OSError(1, 2).characters_written
except AttributeError as x:
    print(x)
print(OSError(2, "x", "f").__reduce__(), FileNotFoundError(2, "x", "f", 0, "g").__reduce__())


class Mine(OSError):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code


m = Mine("hello", 5)
show(m)
print(m.code, repr(m))


class Own(OSError):
    pass


show(Own(2, "kept"))
print(type(Own(2, "kept")).__name__)
e = OSError(2, "x")
e.filename = "later"
print(e)
e.errno = None
e.strerror = "changed"
print(e)
for f in (lambda: OSError(x=1), lambda: FileNotFoundError(x=1)):
    try:
        f()
    except TypeError as x:
        print(x)
try:
    open("/nonexistent/file")
except OSError as x:
    show(x)
    print(isinstance(x, FileNotFoundError), x.errno == errno.ENOENT)
