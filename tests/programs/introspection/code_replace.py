"""code.replace() of what can be replaced, and its errors; the tables that compiled code has none of."""
import types
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
def f(a, b=2):
    "doc"
    return a * b
print(*[type(getattr(f.__code__, n)).__name__ for n in ("co_code", "co_lnotab", "co_linetable", "co_exceptiontable")])
k = f.__code__.replace(co_name='zed', co_qualname='a.b', co_firstlineno=77)
print(k.co_name, k.co_qualname, k.co_firstlineno, k == f.__code__, f.__code__.co_name, f.__code__.co_firstlineno)
t(f.__code__.replace, bad=1)
t(f.__code__.replace, co_bad=1)
t(f.__code__.replace, co_name=1)
t(f.__code__.replace, co_qualname=None)
t(f.__code__.replace, co_firstlineno='a')
t(f.__code__.replace, 1)
k = f.__code__.replace(co_consts=f.__code__.co_consts, co_varnames=("a", "b"), co_flags=f.__code__.co_flags)
print(k == f.__code__, hash(k) == hash(f.__code__), f.__code__.replace() == f.__code__)
fn = types.FunctionType(f.__code__.replace(co_name='other', co_qualname='K.other'), globals(), argdefs=(5,))
print(fn.__name__, fn.__qualname__, fn(4), fn.__code__.co_name, fn.__code__ is fn.__code__)
def g(x): return x
g.__code__ = f.__code__.replace(co_name='renamed')
print(g(3, 4), g.__name__, g.__code__.co_name)
def gen():
    yield 1
marked = gen.__code__.replace(co_flags=gen.__code__.co_flags | 256)
print(marked.co_flags & 256, gen.__code__.co_flags & 256)
c = compile("def q():\n    return 1\nprint(q.__code__.co_filename, q())", "one.py", "exec")
c = c.replace(co_filename="two.py", co_name="text")
print(c.co_filename, c.co_name)
