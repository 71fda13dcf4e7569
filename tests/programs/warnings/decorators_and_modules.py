"""Typical uses: deprecated functions, properties, classes; once per location; as errors in a block."""
import warnings, functools
def deprecated(msg):
    def wrap(f):
        @functools.wraps(f)
        def inner(*a, **k):
            warnings.warn(f"{f.__name__} is deprecated: {msg}", DeprecationWarning, stacklevel=2)
            return f(*a, **k)
        return inner
    return wrap
@deprecated("use new")
def old(x): return x * 2
class C:
    @property
    @deprecated("attribute")
    def p(self): return 1
    def __init_subclass__(cls): warnings.warn("subclassing", stacklevel=2)
    def __getattr__(self, n):
        warnings.warn(f"no {n}", stacklevel=2)
        return n
def show(seen): print([(str(w.message), w.category.__name__, w.lineno) for w in seen])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    old(1)
    print(old(2))
    C().p
    C().zzz
    class D(C):
        pass
    for i in range(2): old(i)
    [old(i) for i in range(2)]
    list(map(old, [1]))
show(seen)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("default")
    for i in range(3):
        old(i)
        old(i)
show(seen)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("once")
    old(1)
    old(2)
show(seen)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: old(1), lambda: C().p, lambda: C().q, lambda: type("E", (C,), {})):
        try: f()
        except Warning as w: print(type(w).__name__, w, w.__traceback__ is not None)
with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter("always")
    warnings.warn("a")
    with warnings.catch_warnings(record=True) as inner:
        warnings.warn("b")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.warn("c")
    warnings.warn("d")
show(outer); show(inner)
def noisy():
    warnings.warn("noisy")
    return 5
try:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        noisy(); raise KeyError
except KeyError: show(seen)
filters = warnings.filters[:]
with warnings.catch_warnings(): warnings.filters.append("junk")
print(warnings.filters == filters)
def gen():
    warnings.warn("in gen", stacklevel=2)
    yield
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    next(gen())
    for _ in gen(): pass
show(seen)
warnings.warn("to stderr at the end", UserWarning)
