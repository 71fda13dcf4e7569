"""ContextVar, Token, Context and copy_context."""
import contextvars
import re
from contextvars import Context, ContextVar, Token, copy_context


def show(label, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(label, re.sub('0x[0-9a-f]+', '0x', repr(result)))
    except Exception as error:
        print(label, type(error).__name__, re.sub('0x[0-9a-f]+', '0x', str(error)))


v = ContextVar('v')
w = ContextVar('w', default=3)
show('repr', repr, v)
show('repr', repr, w)
show('name', lambda: (v.name, w.name))
show('no value', v.get)
show('default', v.get, 1)
show('default', w.get)
show('default', w.get, 7)
first = v.set(1)
print(first.var is v, first.old_value, Token.MISSING, first.old_value is Token.MISSING)
second = v.set(2)
print(second.old_value)
show('token', repr, second)
show('reset', v.reset, second)
show('value', v.get)
show('used token', v.reset, second)
show('reset', v.reset, first)
show('used', repr, first)
show('no value', v.get)
show('no token', v.reset, 1)
show('other variable', w.reset, v.set(3))
for label, call in (('no name', lambda: ContextVar()), ('name', lambda: ContextVar(1)), ('token', lambda: Token()), ('context', lambda: Context(1)),
                    ('copy', lambda: copy_context(1)), ('set', lambda: w.set()), ('alias', lambda: ContextVar[int]),
                    ('alias', lambda: Token[int]), ('run', lambda: copy_context().run())):
    show(label, call)

x = copy_context()
print(len(x), list(x.keys()) == [v], list(x.values()), [a is v for a in x], v in x, w in x, x[v], x.get(w), x.get(w, 1), x.get(v))
print([(key is v, value) for key, value in x.items()])
for label, call in (('missing', lambda: x[w]), ('key', lambda: x['a']), ('in', lambda: 'a' in x), ('get', lambda: x.get('a')),
                    ('nested', lambda: x.run(lambda: x.run(print))), ('hash', lambda: hash(x))):
    show(label, call)
show('arguments', x.run, lambda a, b=0: (a, b, v.get()), 1, b=2)
print(x == x.copy(), x == Context(), x != x.copy(), x == 1, x is not x.copy())

n = Context()
show('run', n.run, v.get, 'none')
token = n.run(v.set, 5)
print(n[v], v.get(), len(n), x[v])
show('other context', v.reset, token)
n.run(v.reset, token)
print(len(n))


def failing():
    v.set('inside')
    raise ValueError('from inside')


show('error', n.run, failing)
print(n[v], v.get())
m = n.copy()
m.run(v.set, 'changed')
print(n[v], m[v])
items = iter(m)
m.run(w.set, 4)
print([key.name for key in items], sorted(key.name for key in m))


def depth(level):
    token = v.set(level)
    if level:
        copy_context().run(depth, level - 1)
    print(level, v.get(), end='; ')
    v.reset(token)


depth(4)
print(v.get())
print(ContextVar.__module__, Context.__module__, Token.__module__, contextvars.__all__)
for cls in ContextVar, Context, Token:
    try:
        type('Sub', (cls,), {})
    except TypeError as error:
        print(error)
