"""inspect over functions, classes, frames and source."""
import inspect
import functools


def f(a, b=1, /, c: int = 2, *args, d, e="x", **kw) -> int:
    """doc of f

    more
    """
    return 1


def sig(x):
    try:
        return str(inspect.signature(x))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class C:
    """class doc"""
    attr = 1

    def __init__(self, x, y=2):
        self.x = x

    def method(self, a, *, b=1):
        "method doc"

    @classmethod
    def cm(cls, a): pass

    @staticmethod
    def sm(a, b): pass

    @property
    def prop(self): return 1

    def __call__(self, q): pass


class D(C):
    def method(self, a, *, b=1): pass


class E:
    def __new__(cls, n, *rest): return super().__new__(cls)


class Meta(type):
    def __call__(cls, m, n): return super().__call__()


class F(metaclass=Meta):
    pass


@functools.wraps(f)
def wrapped(*args, **kw):
    return f(*args, **kw)


def gen():
    yield 1


async def coro():
    pass


async def agen():
    yield 1

for x in (f, C, C(1), C(1).method, C.method, C.cm, C.sm, C().cm if False else C.cm, D, E, F, wrapped, functools.partial(f, 1, d=5), lambda x, *y: 0, gen, coro, object, type,
          5, functools.partial(C.method, 1), C(1).__call__):
    print(sig(x))
s = inspect.signature(f)
for p in s.parameters.values():
    print(p.name, p.kind.name, p.default if p.default is not p.empty else "-", p.annotation if p.annotation is not p.empty else "-", p)
print(s.return_annotation, s == inspect.signature(f), s.replace(return_annotation=s.empty))
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b.arguments, b.args, b.kwargs)
b = s.bind_partial(1)
b.apply_defaults()
print(b)
for args, kw in (((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2}), ((1, 2, 3), {"c": 1, "d": 1})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as e:
        print(e)
print(inspect.getfullargspec(f))
print(inspect.getdoc(f), inspect.getdoc(D.method), inspect.getdoc(C), inspect.cleandoc("  a\n    b\n    c"))
for pred in ("isfunction", "ismethod", "isclass", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isbuiltin", "isroutine", "ismethoddescriptor", "isdatadescriptor",
             "isgetsetdescriptor", "ismemberdescriptor", "iscode", "ismodule", "isabstract"):
    print(pred, [i for i, x in enumerate((f, C, C(1).method, gen, coro, agen, len, [].append, str.join, C.__dict__["prop"], int.__dict__["real"], f.__code__, inspect, list, C.__dict__["cm"]))
                 if getattr(inspect, pred)(x)])
print([n for n, v in inspect.getmembers(C) if not n.startswith("__")])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(D) if not a.name.startswith("__")])
print(inspect.getmro(D), inspect.unwrap(wrapped) is f)
print(inspect.getmodule(f).__name__, inspect.getfile(f) == __file__, inspect.getsourcefile(C) == __file__)
print(inspect.getsource(f).splitlines()[0], inspect.getsourcelines(C.method), inspect.getsource(lambda: 5))
print(inspect.getsource(D))
print(inspect.getcomments(sig))


def frames():
    def inner():
        stack = inspect.stack()
        return [(s.function, s.lineno, s.code_context, s.index) for s in stack]
    return inner()


for row in frames():
    print(row)
frame = inspect.currentframe()
print(frame.f_code.co_name, inspect.getframeinfo(frame).lineno, inspect.getframeinfo(frame).function)


def outerframes():
    return [f.function for f in inspect.getouterframes(inspect.currentframe())]


print(outerframes())
try:
    C(1).prop.x
except AttributeError:
    import sys
    print([(t.function, t.lineno, t.code_context) for t in inspect.trace()])


def closure():
    n = 1
    return lambda: (n, len, f)


print(inspect.getclosurevars(closure()).nonlocals)
print(inspect.getattr_static(C(1), "prop") is C.prop, inspect.getattr_static(C(1), "x"), inspect.getattr_static(C, "missing", "default"))
g = gen()
print(inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g))
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.get_annotations(f))
print(inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=1), inspect.Signature([inspect.Parameter("x", inspect.Parameter.POSITIONAL_ONLY)]))
try:
    inspect.Signature([inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("y", inspect.Parameter.POSITIONAL_ONLY)])
except ValueError as e:
    print(e)
