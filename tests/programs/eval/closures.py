# Functions made by exec() that capture, rebind and outlive.
ns = {}
exec('''
def counter(start):
    n = start
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return up, get
def adders(): return [lambda x, i=i: x + i for i in range(3)], [lambda x: x + i for i in range(3)]
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
def deep(a):
    def one(b):
        def two(c):
            def three(d): return a, b, c, d
            return three
        return two
    return one
def late():
    def inner(): return defined
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    defined = 5
    return inner()
def unbound():
    print(value)
    value = 1
def cell_class():
    secret = 42
    class K:
        copy = secret
        def get(self): return secret, __class__.__name__
    return K
''', ns)
up, get = ns["counter"](10)
print(up(), up(5), get(), up.__closure__[0].cell_contents, up.__code__.co_freevars)
bound, shared = ns["adders"]()
print([f(10) for f in bound], [f(10) for f in shared])
print(ns["compose"](lambda x: x + 1, str, len)(99))
print(ns["deep"](1)(2)(3)(4))
print(ns["late"]())
try:
    ns["unbound"]()
except UnboundLocalError as e:
    print(e)
K = ns["cell_class"]()
print(K.copy, K().get(), K.__qualname__)
print(ns["counter"].__code__.co_cellvars, ns["deep"].__code__.co_varnames, ns["deep"].__code__.co_argcount)
print(ns["counter"].__globals__ is ns, up.__globals__ is ns, up.__qualname__)
