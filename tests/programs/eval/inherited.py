"""Texts of eval and exec inherit __future__ annotations; indirect calls find the variables of their caller."""
from __future__ import annotations
import __future__, sys
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))
ns = {}
exec("def f(x: undefined) -> 3: pass\nprint(f.__annotations__)", ns)
exec("x: undefined2 = 3\nprint(__annotations__)", {})
exec(compile("def f(x: undefined): pass\nprint(f.__annotations__)", "a", "exec"))
def nonin():
    exec(compile("def f(x: undefined): pass\nprint(f.__annotations__)", "a", "exec", 0, True))
t(nonin)
t(lambda: exec(compile("def f(x: undefined): pass\nprint(f.__annotations__)", "a", "exec", __future__.annotations.compiler_flag, True)))
t(lambda: exec(compile("def f(x: undefined): pass\nprint(f.__annotations__)", "a", "exec", dont_inherit=True)))
c = compile("def f(x: undefined): pass", "a", "exec")
print(c.co_flags & __future__.annotations.compiler_flag != 0)
c = compile("1", "a", "eval", dont_inherit=True)
print(c.co_flags & __future__.annotations.compiler_flag != 0)
exec("exec('def g(y: inner): pass\\nprint(g.__annotations__)')")
exec("exec(compile('def g(y: inner): pass\\nprint(g.__annotations__)', 'b', 'exec'))")
t(eval, "lambda: 1", 5)
def scope():
    a = 5
    print(eval('a'), list(map(eval, ['a'])) if 0 else '')
    args = ('a + 1',)
    print(eval(*args))
    kw = {}
    print(eval('a', **kw))
    t(exec, 'print(sorted(locals()))')
    exec(*('print(sorted(locals()))',))
    exec('a = 6; b = 7; print(a, b)')
    print(a)
    d = {}
    exec(*('z = 3', d))
    print(d['z'])
    try: print(list(map(eval, ['a'])))
    except Exception as e: print(type(e).__name__, e)
    except Exception as e: print(type(e).__name__, e)
    try: print(sorted(['1','0'], key=eval))
    except Exception as e: print(type(e).__name__, e)
    try: print(sorted(['a','0'], key=eval))
    except Exception as e: print(type(e).__name__, e)
    e2 = eval
    print(e2('a'), e2('[a for _ in [1]]') if 0 else '')
    try: print(eval('[a for _ in [1]]'))
    except Exception as e: print(type(e).__name__, e)
    print([eval('a') for a in [1,2]])
    class K:
        q = 9
        print(eval('q'), sorted(x for x in locals() if x[0] != '_'))
        exec('w = q + 1')
    print(K.w)
    import functools
    p = functools.partial(eval, 'a')
    print(p())
    print((lambda f: f('a', {'a': 77}))(eval))
    f = lambda: eval('a')
    t(f)
    def g():
        return eval('a')
    t(g)
    def h():
        a
        return eval('a')
    t(h)
    def gen():
        b = 3
        yield eval('b')
        b = 4
        yield eval('b')
        yield sorted(eval('locals()'))
    print(list(gen()))
    print(getattr(sys.modules['builtins'], 'eval')('a'))
scope()
import builtins
def scope2():
    zz = 1
    print(builtins.eval('zz'))
    builtins.exec('print(zz)')
    print(builtins.__dict__['eval']('zz'))
    fs = {'e': eval}
    print(fs['e']('zz'))
    print(eval.__call__('zz'))
    print(locals.__call__())
    l = locals
    print(l())
    print(list(map(lambda f: f(), [dir]))[0] == dir(), 'zz' in dir())
    print((lambda: vars())())
    v = vars
    print('v' in v())
    d = dir
    print('v' in d())
    g = globals
    print(g() is globals())
scope2()
