# stderr: whole
# Sites of expressions: calls, attributes, operators, subscripts, displays; on one line and over several.
import sys


def show(function, *args):
    try:
        function(*args)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)


class Thing:
    def method(self, *args):
        raise ValueError("method")

    def __getitem__(self, key):
        raise KeyError(key)

    def me(self, *args):
        return self

    @property
    def prop(self):
        raise ValueError("prop")

    def __add__(self, other):
        raise ValueError("add")

    def __call__(self, *args, **kwargs):
        raise ValueError("call")

    def __bool__(self):
        raise ValueError("bool")

    def __format__(self, spec):
        raise ValueError("format")

    def __str__(self):
        raise ValueError("str")

    __eq__ = __lt__ = __contains__ = lambda self, other: 1 / 0
    __neg__ = lambda self: 1 / 0


thing = Thing()


def call_simple():
    return 1 + thing(1, 2) + 2


def call_lines():
    return thing(
        1,
        2,
    )


def call_not_callable():
    return 1 + (call_simple.__doc__)(
        2)


def call_argument():
    return thing.me(
        1,
        nothing,
        3,
    )


def call_wrong():
    return show(
    )


def call_star():
    return thing.me(*5)


def call_double_star():
    return dict(a=1, **{"a": 2})


def call_keywords():
    return thing(a=1,
                 **{"b": 2})


def method_simple():
    return thing.me().method(1)


def method_lines():
    return (thing
            .me()
            .method(
                1)
            .me())


def method_missing_lines():
    return (thing
            .me()
            .nothing(1)
            .me())


def attribute():
    return thing.me().nothing.more


def attribute_lines():
    return (thing.
            me().
            nothing
            )


def attribute_property():
    return [thing.prop]


def attribute_store():
    thing.me().x.y = 1


def attribute_store_lines():
    (thing.me()
     .x
     .y) = 1


def attribute_read_only():
    (5).real = 1


def subscript():
    return 1 + thing[1:2]["x"]


def subscript_lines():
    return thing[
        1
    ]


def subscript_index():
    return [1, 2][5]


def subscript_nested():
    data = {"a": [1, 2]}
    return data["a"][0]["b"]


def subscript_store():
    x = (1, 2)
    x[0] = 5


def subscript_store_lines():
    x = {}
    x[
        []
    ] = 5


def binop():
    a, b = 1, "x"
    return (a + 1) + (b * 2)


def binop_lines():
    return (1 +
            thing +
            2)


def binop_lines_second():
    return (1
            + 2
            + "x")


def binop_unicode():
    é = "ü"
    return é + "ö" + (1)


def binop_nested():
    return 1 * (2 + (3 - thing))


def division():
    a = 0
    return (1 + 2) / a + 5


def power_and_shift():
    return 1 << -1


def unary():
    return 1 - -thing


def compare():
    return 1 < 2 < "x" < 3


def compare_custom():
    return thing < 5


def contains():
    return 1 in thing


def contains_not_a_container():
    return 1 not in 5


def truth():
    return not thing


def truth_if():
    if thing:
        return 1


def truth_and():
    return thing and 1


def truth_ternary():
    return 1 if thing else 2


def ternary_branch():
    return (1 if []
            else nothing)


def name():
    return 1 + nothing + 2


def display_list():
    return [1, *5, 2]


def display_set():
    return {1, [], 2}


def display_set_star():
    return {*[1], *[[]]}


def display_dict():
    return {"a": 1, [1]: 2}


def display_dict_star():
    return {"a": 1,
            **5}


def display_tuple():
    return (1, *None)


def slice_bad():
    return [1][thing.prop:]


def fstring():
    return f"abc {thing} def"


def fstring_spec():
    return f"{1:{'zz'}} {2}"


def fstring_name():
    return f"{nothing!r:>5}"


def fstring_str():
    return f"a{thing!s}"


def fstring_lines():
    return (f"one"
            f"two {nothing}"
            f"three")


def percent():
    return "%d" % "x"


def walrus():
    return (x := nothing)


def lambda_body():
    return (lambda x: x.nothing)(1)


def lambda_wrong():
    return (lambda x: x)()


def await_like():
    return [*map(lambda x: 1 / x, [1, 0])]


def sort_key():
    return sorted([1, 2], key=lambda x: x.nothing)


def constant_fold():
    return 1 / 0


def constant_index():
    return "abc"[10]


def int_parse():
    return int("x") + 1


def tabs():
	return 1 + 	nothing


def long_line():
    return "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + 1


for f in list(globals().values()):
    if callable(f) and not isinstance(f, (type, Thing)) and f is not show:
        print(f.__name__, file=sys.stderr)
        show(f)
