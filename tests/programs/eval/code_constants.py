"""co_names and co_consts of compiled functions and of texts."""
import types


def f(a, b=2, *, k="kw"):
    "doc"
    c = a + 1
    print(c, sep="-")

    def inner(x=(1, 2)):
        return x, c
    if a in {1, 2, 3}:
        return "yes"
    for i in range(10):
        a.attr.method(i, 3.5)
    global G
    G = None
    return inner


class C:
    z = 3

    def m(self):
        return self.z, 10, "text", b"bytes"


def empty():
    pass


def gen():
    yield 1
    x = yield 2
    return x + 1.5


async def later(x):
    return await x.y(7)


def branches():
    while f:
        assert C, "message"
    d.x = 1
    d.x += 5
    del d.y
    return (1, "two", None), -1, 2 ** 10, ..., 1j


def walk(code, depth=0):
    print("  " * depth, code.co_name, code.co_names)
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            walk(const, depth + 1)


walk(f.__code__)
print([c for c in f.__code__.co_consts if not isinstance(c, (tuple, types.CodeType, int))])
print([c.co_name for c in f.__code__.co_consts if isinstance(c, types.CodeType)])
for function in (C.m, empty, gen, later, branches, lambda: None, lambda x: x + 1, lambda: y):
    print(function.__name__, function.__code__.co_names, function.__code__.co_consts)
print(walk.__code__.co_consts[0], f.__code__.co_consts[0])

text = "a = 1\nb = a + 2\nprint(b, end='')\ndef h(q): return q + 'h'\nclass D:\n    x = 1\n    def m(self): return h\n"
for source in (text, text + "c = 'unknown'" * len([1])):
    code = compile(source, "<c>", "exec")
    walk(code)
    print([c for c in code.co_consts if not isinstance(c, types.CodeType)])
for source in ("a + len(b.c) * 2", "[]", "x[1:2]", "f(a, key=3)", "'text'", "(1, 2, 'three')", "a if b else c", "print"):
    code = compile(source, "<c>", "eval")
    print(code.co_names, code.co_consts[:1] if source[0] != "f" else code.co_consts)
inner_code = [c for c in f.__code__.co_consts if isinstance(c, types.CodeType)][0]
print(inner_code.co_freevars, inner_code.co_varnames, inner_code.co_name, inner_code.co_argcount)
