# contextlib: managers from generators, stacks, redirection.
import io
import sys
from contextlib import *


@contextmanager
def tag(name, swallow=()):
    """Doc of tag."""
    print("<" + name)
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print(name + ">")


with tag("a") as x, tag("b") as y:
    print(x, y)
with tag("s", (ValueError,)):
    raise ValueError(1)
try:
    with tag("p", (ValueError,)):
        raise KeyError("k")
except KeyError as e:
    print("out", repr(e), e.__context__)


@tag("deco")
def decorated(n):
    """Doc of decorated."""
    return n * 2


print(decorated(4), decorated(5), decorated.__name__, decorated.__doc__, tag.__doc__, tag("q").__doc__)


@contextmanager
def odd(kind):
    if kind == "none":
        return
    try:
        yield
        if kind == "twice":
            yield
    except Exception as e:
        if kind == "again":
            yield
        if kind == "other":
            raise TypeError("other") from e
        if kind == "stop":
            raise


for kind, error in (("none", None), ("twice", None), ("again", ValueError("v")), ("other", ValueError("v")),
                    ("stop", StopIteration("s")), ("quiet", StopIteration("s"))):
    try:
        with odd(kind):
            if error:
                raise error
    except BaseException as e:
        print(kind, repr(e), repr(e.__cause__), e is error)
    else:
        print(kind, "fine")


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as t:
    print(type(t).__name__)
with suppress(KeyError, IndexError):
    [][1]
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print(e)
out = io.StringIO()
with redirect_stdout(out) as o:
    print("hidden")
print(repr(out.getvalue()), o is out)
with redirect_stderr(sys.stdout):
    print("on stderr", file=sys.stderr)
with nullcontext(5) as n:
    print(n)


def note(*args, **kwargs):
    print("note", args, kwargs)


with ExitStack() as stack:
    print(stack.enter_context(tag("one")))
    stack.callback(note, 1, k=2)
    stack.push(lambda t, v, tb: print("exit", t, v))
    stack.enter_context(tag("two"))
    keep = stack.pop_all()
    stack.callback(note, "late")
print("left")
keep.close()

with ExitStack() as stack:
    stack.push(lambda t, v, tb: t is KeyError)
    stack.callback(note, "before")
    raise KeyError("gone")
try:
    with ExitStack() as stack:
        @stack.callback
        def fails():
            raise ValueError("from callback")
        stack.enter_context(tag("inner"))
        raise KeyError("first")
except ValueError as e:
    print(repr(e), repr(e.__context__))
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)


class CM(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0])
        return True


@CM()
def boom():
    raise RuntimeError("x")


print(boom(), isinstance(CM(), AbstractContextManager), issubclass(int, AbstractContextManager))


class Both(AbstractContextManager):
    def __exit__(self, *a):
        return False


with Both() as b:
    print(type(b).__name__)
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
