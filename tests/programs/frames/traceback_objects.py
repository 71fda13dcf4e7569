"""Traceback objects: chains, assignment of tb_next, the constructor, frames of steps."""
import sys
import types


def chain(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


def fail():
    x = 1
    raise ValueError("v")


def middle():
    fail()


def outer():
    try:
        middle()
    except ValueError as e:
        return e


e = outer()
print(chain(e.__traceback__))
tb = e.__traceback__
print(type(tb).__name__, types.TracebackType is type(tb), type(tb.tb_frame).__name__, types.FrameType is type(tb.tb_frame))
print(tb.tb_frame is tb.tb_frame, tb.tb_next is tb.tb_next, tb.tb_frame.f_code is outer.__code__, tb.tb_next.tb_frame.f_code is middle.__code__)
print(tb.tb_next.tb_frame.f_back is tb.tb_frame, tb.tb_next.tb_next.tb_frame.f_back is tb.tb_next.tb_frame)
print(tb.tb_frame.f_globals is globals(), tb.tb_frame.f_builtins is vars(__builtins__), isinstance(tb.tb_lasti, int))
print(sorted(n for n in dir(tb) if not n.startswith("__")))
tb.tb_next = None
print(chain(e.__traceback__))
e2 = outer()
tb.tb_next = e2.__traceback__.tb_next
print(chain(tb))
for bad in (5, "x", e):
    try:
        tb.tb_next = bad
    except TypeError as err:
        print(err)
try:
    tb.tb_next = tb
except ValueError as err:
    print(err)
try:
    tb.tb_next.tb_next = tb
except ValueError as err:
    print(err)
try:
    del tb.tb_next
except TypeError as err:
    print(err)
for name in ("tb_frame", "tb_lasti", "tb_lineno"):
    try:
        setattr(tb, name, 1)
    except AttributeError as err:
        print(err)
try:
    tb.other = 1
except AttributeError as err:
    print(err)
frame = tb.tb_frame
made = types.TracebackType(None, frame, 4, 77)
print(made.tb_next, made.tb_frame is frame, made.tb_lasti, made.tb_lineno)
made = types.TracebackType(made, sys._getframe(), 2, 5)
print(chain(made))
for args in ((5, frame, 1, 1), (None, frame, "1", 1), (None, frame, 1, "1")):
    try:
        types.TracebackType(*args)
    except TypeError as err:
        print(err)
t = types.TracebackType(tb_next=None, tb_frame=frame, tb_lasti=1, tb_lineno=2)
print(t.tb_lineno)
new = KeyError("k").with_traceback(made)
print(new.__traceback__ is made, chain(new.__traceback__))
try:
    raise new
except KeyError as k:
    print(k is new, chain(k.__traceback__))
try:
    raise ValueError("w").with_traceback(None)
except ValueError as w:
    print(chain(w.__traceback__))
for bad in (5, "x"):
    try:
        ValueError().with_traceback(bad)
    except TypeError as err:
        print(err)
    try:
        ValueError().__traceback__ = bad
    except TypeError as err:
        print(err)
try:
    del ValueError().__traceback__
except TypeError as err:
    print(err)


def reraise():
    try:
        fail()
    except ValueError as e:
        raise e


def bare():
    try:
        fail()
    except ValueError:
        raise


def twice():
    try:
        bare()
    except ValueError as e:
        try:
            raise e
        except ValueError as f:
            raise


def from_finally():
    try:
        fail()
    finally:
        pass


def generator():
    yield 1
    fail()


def through_generator():
    for x in generator():
        pass


class C:
    def __getattr__(self, name):
        fail()

    def __del__(self):
        pass

    def __iter__(self):
        return self

    def __next__(self):
        fail()


def through_getattr():
    C().x


def through_iter():
    for x in C():
        pass


def through_comprehension():
    [y for y in C()]


def through_map():
    list(map(lambda x: fail(), [1]))


def through_sort():
    sorted([1, 2], key=lambda x: 1 / 0)


def through_call():
    (lambda:
        fail())()


def multi_line():
    return (1 +
            fail() +
            2)


def with_statement():
    with open("/dev/null") as f:
        fail()


def in_class():
    class K:
        x = 1
        fail()


def in_decorator():
    @fail
    def f():
        pass


def in_decorator2():
    @(lambda f: fail())
    def f():
        pass


def in_default():
    def f(
        a=1,
        b=fail()
    ):
        pass


def in_assert():
    assert not fail(), 1


def in_match():
    match 1:
        case 1 if fail():
            pass


for f in (reraise, bare, twice, from_finally, through_generator, through_getattr, through_iter, through_map, through_sort, through_call, multi_line,
          with_statement, in_class, in_decorator, in_decorator2, in_default, in_assert, in_match):
    try:
        f()
    except Exception as e:
        steps = chain(e.__traceback__)
        print(f.__name__, steps[1:])
        e.__traceback__ = None
stored = ValueError("stored")
for i in range(2):
    try:
        raise stored
    except ValueError as s:
        print(len(chain(s.__traceback__)))
