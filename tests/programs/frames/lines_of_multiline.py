"""tb_lineno and f_lineno in expressions that span lines."""
import sys
class Boom(Exception): pass
def boom(*a, **k): raise Boom
def line(): return sys._getframe(1).f_lineno
def where(f):
    try: f()
    except Exception as e:
        tb = e.__traceback__.tb_next
        first = f.__code__.co_firstlineno
        return tb.tb_lineno - first
def call_args():
    return dict(
        a=1,
        b=boom(),
        c=3,
    )
def method_chain():
    return (
        "abc"
        .upper()
        .center(
            10)
        .nope()
    )
def binop():
    return (1 +
            2 +
            boom() +
            4)
def binop_type():
    return (1
            +
            "x")
def subscript():
    d = {}
    return d[
        "missing"
    ]
def compare():
    return (1 <
            2 <
            boom() <
            3)
def boolean():
    return (True and
            0 or
            boom())
def ternary():
    return (1
            if boom()
            else 2)
def fstring():
    x = 1
    return f"""{x}
    {boom()}
    """
def dictionary():
    return {
        "a": 1,
        boom(): 2,
    }
def listing():
    return [
        1,
        *boom(),
    ]
def unpack():
    a, \
        b = \
        1, 2, 3
def assign_attr():
    x = object()
    (x
     .attr) = 1
def aug():
    x = 1
    x += \
        "a"
def delete():
    x = []
    del x[
        5]
def raise_multi():
    raise Boom(
        1,
        2)
def raise_from():
    raise Boom from \
        5
def assert_multi():
    assert (
        1 ==
        2), \
        "msg"
def for_iter():
    for x in (
            5):
        pass
def while_cond():
    while (
            boom()):
        pass
def with_multi():
    with \
            5:
        pass
def decorator_call():
    @boom
    def f():
        pass
def default_arg():
    def f(a,
          b=boom()):
        pass
def class_base():
    class C(
            boom()):
        pass
def lambda_body():
    f = lambda: (
        boom())
    f()
def star_call():
    f = dict
    f(*
      5)
def kw_call():
    dict(
        **5)
def comp_iter():
    return [x
            for x in
            5]
def yield_multi():
    def g():
        yield (
            boom())
    next(g())
def import_multi():
    from sys import (
        path,
        nope_nope,
    )
def global_name():
    return (
        undefined_name
    )
def unary():
    return -(
        "x")
def slice_multi():
    return [1][
        1:
        "x"]
def walrus():
    return (x :=
            boom())
def match_multi():
    match (
        1,
        boom(),
    ):
        case _: pass
def await_multi():
    async def a():
        await (
            5)
    a().send(None)
def return_tuple():
    return (1,
            2,
            boom(),
            4)
def here():
    return (line(),
            line(),
            [line(),
             line()],
            line(
                *[]
            ))
for f in list(globals().values()):
    if getattr(f, "__name__", "") not in ("boom", "line", "where", "here", "Boom") and type(f).__name__ == "function":
        print(f.__name__, where(f))
print([x - here.__code__.co_firstlineno if isinstance(x, int) else [y - here.__code__.co_firstlineno for y in x] for x in here()])
