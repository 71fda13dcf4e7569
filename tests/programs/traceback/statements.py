# stderr: whole
# Sites of statements: definitions, decorators, class bodies, assignment, del, import, assert, raise, match.
import sys


def show(function, *args):
    try:
        function(*args)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)


def fails(*args, **kwargs):
    raise ValueError("fails")


class Strict:
    __slots__ = ("a",)

    def __iadd__(self, other):
        raise ValueError("iadd")

    def __setattr__(self, name, value):
        raise ValueError("setattr")

    def __setitem__(self, key, value):
        raise ValueError("setitem")

    def __delitem__(self, key):
        raise ValueError("delitem")

    def __delattr__(self, name):
        raise ValueError("delattr")

    def __eq__(self, other):
        raise ValueError("eq")

    __hash__ = None


strict = Strict()


def decorator():
    @fails
    def f():
        pass


def decorator_lookup():
    @print
    @nothing.more
    def f(a,
          b):
        pass


def decorator_call():
    @fails(1,
           2)
    def f():
        pass


def decorator_second():
    @fails
    @staticmethod
    def f():
        pass


def decorated_class():
    @fails
    class C:
        pass


def defaults():
    def f(a, b=nothing, *,
          c=1):
        pass


def keyword_defaults():
    def f(a, *,
          c=fails()):
        pass


def annotations():
    def f(a: int,
          b: fails() = 1) -> int:
        pass


def annotation_result():
    def f(a) -> fails(2):
        pass


def class_body():
    class C:
        x = 1
        y = x + "a"


def class_body_nested():
    class C:
        class D:
            nothing


def class_method_body():
    class C:
        def f(self):
            return self.nothing
    C().f()


def class_bases():
    class C(
        int,
        str,
    ):
        pass


def class_base_name():
    class C(nothing):
        pass


def class_keyword():
    class C(x=1):
        pass


def class_metaclass():
    class C(metaclass=fails):
        pass


def class_set_name():
    class D:
        def __set_name__(self, owner, name):
            raise ValueError("set_name")

    class C:
        a = D()


def class_init_subclass():
    class B:
        def __init_subclass__(cls):
            raise ValueError("init_subclass")

    class C(B):
        a = 1


def aug_name():
    x = 1
    x += "a"


def aug_lines():
    x = 1
    x += (
        "a"
    )


def aug_attribute():
    strict.nothing += 1


def aug_attribute_store():
    class C:
        @property
        def x(self):
            return 1
    C().x += 1


def aug_subscript():
    [1][5] += 1


def aug_subscript_store():
    ([1],)[0] += [2]


def aug_custom():
    local = strict
    local += 1


def aug_unbound():
    if not strict:
        x = 1
    x += 1


def assign_attribute():
    strict.a = 1


def assign_subscript():
    strict[1] = strict[2:3] = 5


def assign_lines():
    x = y = (
        1 +
        nothing
    )


def assign_annotated():
    x: int = nothing
    return x


def assign_annotated_attribute():
    strict.a: int = 5


def delete_name():
    x = 1
    del x
    del x


def delete_attribute():
    del strict.a


def delete_subscript():
    x = [1]
    del x[0], x[0]


def delete_several():
    x = 1
    del (x,
         strict[0])


def delete_slice():
    del (1, 2)[0:1]


def import_absent():
    import sys, no_such_module


def import_absent_dotted():
    import no_such.module as x


def import_name():
    from sys import path, no_such_name


def import_name_lines():
    from sys import (
        path,
        no_such_name,
    )


def import_relative():
    from . import something


def assert_plain():
    assert strict is None


def assert_compare():
    x = 1
    assert x == 2, "message"


def assert_call():
    assert len([]), (
        "a message"
    )


def assert_not():
    assert not len, "x"


def assert_message():
    assert 0, nothing


def assert_lines():
    assert (
        0 or
        None
    )


def raise_class():
    raise ValueError


def raise_call():
    raise ValueError(
        "text"
    )


def raise_from():
    raise ValueError("a") from KeyError("b")


def raise_not_an_exception():
    raise 5


def raise_bad_cause():
    raise ValueError from 5


def raise_again():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def raise_other():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("other")


def raise_nothing_active():
    raise


def except_bad_type():
    try:
        1 / 0
    except 5:
        pass


def except_type_name():
    try:
        1 / 0
    except (ValueError,
            nothing):
        pass


def try_finally():
    try:
        1 / 0
    finally:
        [].pop()


def try_else():
    try:
        pass
    except ValueError:
        pass
    else:
        fails()


def nested_finally():
    for x in [1]:
        try:
            try:
                fails(x)
            finally:
                pass
        finally:
            pass


def match_value():
    match strict:
        case 5:
            pass


def match_guard():
    match 5:
        case x if x.nothing:
            pass


def match_class():
    match 5:
        case int(a,
                 b, c):
            pass


def match_class_name():
    match 5:
        case nothing(a):
            pass


def match_body():
    match [1, 2]:
        case [a, b]:
            fails(a)


def return_value():
    return fails(
        1)


def global_statement():
    global undefined_global
    return undefined_global


def unbound_local():
    print(x)
    x = 1


def free_unbound():
    def inner():
        return y
    inner()
    y = 1


def generator_raises():
    def g():
        yield 1
        fails()
    for x in g():
        pass


def generator_throw():
    def g():
        try:
            yield 1
        finally:
            pass
    it = g()
    next(it)
    it.throw(ValueError("thrown"))


def yield_from():
    def g():
        yield from h()

    def h():
        yield nothing
    list(g())


def star_import_arguments():
    fails(*[1],
          **{"a": 1})


def wrong_arguments():
    def f(a, *, b):
        pass
    f(1)


def conditional_import():
    if True: import no_such_module


def two_statements():
    x = 1; fails(x); x = 2


def backslash():
    x = 1 + \
        fails()


def string_lines():
    x = """a
    b""" + 1


def nested_calls():
    return print(len(fails(1)))


def context_chain():
    try:
        try:
            raise ValueError(1)
        except ValueError as e:
            raise KeyError(2) from e
    except KeyError:
        raise IndexError(3)


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError from None


def notes():
    e = ValueError("text\nin lines")
    e.add_note("a note\nof two lines")
    raise e


def groups():
    raise ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [KeyError("x")])])


for f in list(globals().values()):
    if callable(f) and not isinstance(f, (type, Strict)) and f is not show and f is not fails:
        print(f.__name__, file=sys.stderr)
        show(f)
fails(
    1,
    2)
